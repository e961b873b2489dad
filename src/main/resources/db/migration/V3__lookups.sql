-- People and their memberships are also looked up across villages: who moved keeps his first
-- village as key. And what waits in 待改区 or was said of a batch is asked for by its name.
create index person_id on person (id);
create index household_id on household (id);
create index membership_person on membership (person);
create index membership_household on membership (household);
create index field_conflict_record on field_conflict (record);
