-- What whoever typed a record was not sure of (存疑): a list of the key of a field, a blank, and a
-- note. The value stays what it is; a card shows it with a mark, and a visit asks again.
alter table household add column doubts varchar;
alter table household_year add column doubts varchar;
alter table person add column doubts varchar;
alter table membership add column doubts varchar;
