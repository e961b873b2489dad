-- The year in which a village came on the list of poor villages: who is on it for the first year
-- cannot have met a line twice.
alter table village add column first_listed_year bigint;
