with people as (
  select m.household k,
    max(case when p.dibao or p.tekun then 2 when not (p.dibao or p.tekun) then 0 else 1 end) aid,
    min(case when p.labour_ability in ('03', '04') then 2 when p.labour_ability is null then 1 else 0 end) unable,
    max(case when p.health is null then 1 when position('"04"' in p.health) > 0 then 2 else 0 end) disabled,
    count(*) n,
    sum(case when p.birth_date_last <= date '2015-12-31' and p.work_months > 1 then 1 else 0 end) workers,
    sum(case when p.birth_date > date '2015-12-31' or p.work_months <= 1 then 0
             when p.birth_date_last <= date '2015-12-31' and p.work_months > 1 then 0 else 1 end) workers_open,
    sum(p.self_paid_compliant_ytd) self_paid, count(p.self_paid_compliant_ytd) self_paid_known,
    sum(p.work_months) months, count(p.work_months) months_known
  from membership m join person p on p.id = m.person
  where m.household is not null
    and (m.ended is null or m.ended <> 'mistake' and m.ended_date_last > date '2017-12-31')
    and (m.from_ is null or m.from_ <= date '2017-12-31')
    and (m.to_last is null or m.to_last > date '2017-12-31')
    and (p.ended is null or p.ended <> 'mistake' and p.ended_date_last > date '2017-12-31')
    and (p.birth_date is null or p.birth_date <= date '2017-12-31')
    and (p.death_date_last is null or p.death_date_last > date '2017-12-31')
    and (m.from_last <= date '2017-12-31' and (m.to_ is null or m.to_ > date '2017-12-31')
      or not exists (select 1 from membership o
        where o.person = m.person and o.id <> m.id and o.household is not null
          and (o.ended is null or o.ended <> 'mistake' and o.ended_date_last > date '2017-12-31')
          and (o.from_ is null or o.from_ <= date '2017-12-31')
          and (o.to_last is null or o.to_last > date '2017-12-31')
          and (o.from_last <= date '2017-12-31' and (o.to_ is null or o.to_ > date '2017-12-31')
            or coalesce(o.from_, date '0001-01-01') > coalesce(m.from_, date '0001-01-01')
            or coalesce(o.from_, date '0001-01-01') = coalesce(m.from_, date '0001-01-01')
              and (o.to_ is null and m.to_ is not null
                or (o.to_ is null) = (m.to_ is null) and o.id > m.id))))
  group by m.household
), help as (
  select s.village v, s.beneficiary k,
    max(case when s.measure_status is null then 1 when s.measure_status in ('10', '20') then 2 else 0 end) given
  from measure s
  where (s.ended is null or s.ended <> 'mistake' and s.ended_date_last > date '2017-12-31')
    and (s.measure_status is null or s.measure_status <> '10')
  group by s.village, s.beneficiary
), facts as (
  select h.is_registered, h.is_relocated, h.poverty_status, h.first_registered_year, h.main_cause, h.other_causes,
    y.household_size, y.wage_income, y.disposable_adjust, y.medical_self_paid, y.housing_grade, y.is_dangerous_house, y.water_ok,
    y.wage_income + y.business_gross - y.business_cost + y.property_income + y.transfer_income net,
    round((y.wage_income + y.business_gross - y.business_cost + y.property_income + y.transfer_income) / nullif(y.household_size, 0), 2) each_2017,
    round((b.wage_income + b.business_gross - b.business_cost + b.property_income + b.transfer_income) / nullif(b.household_size, 0), 2) each_2016,
    y.wage_income < 0 or y.business_gross < 0 or y.business_cost < 0 or y.property_income < 0 or y.transfer_income < 0 bad_net,
    y.wage_income < 0 or y.business_gross < 0 or y.business_cost < 0 or y.property_income < 0 or y.transfer_income < 0 or y.household_size <= 0 bad_2017,
    b.wage_income < 0 or b.business_gross < 0 or b.business_cost < 0 or b.property_income < 0 or b.transfer_income < 0 or b.household_size <= 0 bad_2016,
    coalesce(p.aid, 0) aid, coalesce(p.unable, 2) unable, coalesce(p.disabled, 0) disabled,
    coalesce(p.n, 0) n, coalesce(p.workers, 0) workers, coalesce(p.workers_open, 0) workers_open,
    case when p.n is null then 0 when p.n = p.self_paid_known then p.self_paid end self_paid,
    case when p.n is null then 0 when p.n = p.months_known then p.months end months,
    coalesce(s.given, 0) given
  from household h
  left join household_year y on y.village = h.village and y.household = h.id and y.year_ = 2017
    and (y.ended is null or y.ended <> 'mistake' and y.ended_date_last > date '2017-12-31')
  left join household_year b on b.village = h.village and b.household = h.id and b.year_ = 2016
    and (b.ended is null or b.ended <> 'mistake' and b.ended_date_last > date '2017-12-31')
  left join people p on p.k = h.id
  left join help s on s.v = h.village and s.k = h.id
  where (h.ended is null or h.ended <> 'mistake' and h.ended_date_last > date '2017-12-31')
    and (exists (select 1 from membership m where m.household = h.id and m.person is not null
        and (m.ended is null or m.ended <> 'mistake') and (m.from_ is null or m.from_ <= date '2017-12-31'))
      or not exists (select 1 from membership m where m.household = h.id and m.person is not null
        and (m.ended is null or m.ended <> 'mistake')))
), said as MATERIALIZED (
  select
    case is_registered and not is_relocated when true then 'YES' when false then 'NO' end r0,
    case poverty_status in ('0', '3') when true then 'YES' when false then 'NO' end r1,
    case when bad_2017 then 'INVALID' when each_2017 >= 4000 then 'YES' when each_2017 < 4000 then 'NO' end r2,
    case when bad_2016 then 'INVALID' when each_2016 >= 3600 then 'YES' when each_2016 < 3600 then 'NO' end r3,
    case when bad_2017 or bad_2016 then 'INVALID' else
      case each_2017 >= 4000 and each_2016 >= 3600 and is_registered when true then 'YES' when false then 'NO' end end r4,
    case 2017 - first_registered_year + 1 < 2 or is_relocated when true then 'YES' when false then 'NO' end r5,
    case housing_grade in ('C', 'D') or is_dangerous_house when true then 'YES' when false then 'NO' end r6,
    case when bad_net or household_size <= 0 then 'INVALID' else
      case round((net - disposable_adjust) / nullif(household_size, 0), 2) < 4000 when true then 'YES' when false then 'NO' end end r7,
    case when bad_net then 'INVALID' else
      case medical_self_paid > round(net * 33.3333 / 100, 2) when true then 'YES' when false then 'NO' end end r8,
    case when wage_income <= 0 then 'INVALID' else
      case medical_self_paid * 100 >= wage_income * 33.3333 when true then 'YES' when false then 'NO' end end r9,
    case aid when 2 then 'YES' when 0 then 'NO' end r10,
    case unable when 2 then 'YES' when 0 then 'NO' end r11,
    case (case disabled when 2 then true when 0 then false end) and is_registered when true then 'YES' when false then 'NO' end r12,
    case when workers_open > 0 then null when workers >= 1 then 'YES' else 'NO' end r13,
    case self_paid > 4000 when true then 'YES' when false then 'NO' end r14,
    case months > n when true then 'YES' when false then 'NO' end r15,
    case given when 2 then 'YES' when 0 then 'NO' end r16,
    case main_cause = '01' or position('"02"' in other_causes) > 0 when true then 'YES' when false then 'NO' end r17,
    case when bad_2017 then 'INVALID' else
      case not (each_2017 >= 4000) and not water_ok when true then 'YES' when false then 'NO' end end r18,
    case when bad_2017 then 'INVALID' else
      case (is_registered and not is_relocated) and 3000 > each_2017 when true then 'YES' when false then 'NO' end end r19
  from facts
)
select
COUNTS
from said
