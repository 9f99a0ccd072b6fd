/**
 * What tables are made of, asked of PostgreSQL's own catalogue: each query gives one statement a row, in `sql`.
 * `beforeRows` is what a row needs in order to be stored; keys, indexes and triggers come `afterRows`, so that no row
 * has to wait for another and no trigger fires while they come in.
 */
export const beforeRows = [
  // Every database has `public`, and who may write into it need not be allowed to make others.
  `select format('CREATE SCHEMA IF NOT EXISTS %I;', nspname) as sql
     from pg_namespace where nspname <> 'public' and ${isOurs('oid')} order by nspname`,

  `select format('CREATE TYPE %s AS ENUM (%s);', type.oid::regtype,
       string_agg(quote_literal(enumlabel), ', ' order by enumsortorder)) as sql
     from pg_type type join pg_enum on enumtypid = type.oid
    where ${isOurs('typnamespace', 'type.oid')}
    group by type.oid order by type.oid`,

  `select format(E'CREATE TYPE %s AS (\\n  %s\\n);', reltype::regtype,
       string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), E',\\n  ' order by attnum)) as sql
     from pg_class class join pg_attribute on attrelid = class.oid and not attisdropped
    where relkind = 'c' and ${isOurs('relnamespace', 'class.oid')}
    group by class.oid order by class.oid`,

  // The sequence of an identity column is made with its table.
  `select format('CREATE SEQUENCE %s AS %s START %s INCREMENT %s MINVALUE %s MAXVALUE %s CACHE %s%s;',
       seqrelid::regclass, seqtypid::regtype, seqstart, seqincrement, seqmin, seqmax, seqcache,
       case when seqcycle then ' CYCLE' end) as sql
     from pg_sequence join pg_class class on class.oid = seqrelid
    where ${isOurs('relnamespace', 'class.oid')} and ${dependence('i')} is null
    order by seqrelid`,

  `select format(E'CREATE TABLE %s (\\n  %s\\n);', class.oid::regclass,
       string_agg(concat_ws(' ', quote_ident(attname), format_type(atttypid, atttypmod),
         case when attidentity in ('a', 'd')
                then format('GENERATED %s AS IDENTITY (SEQUENCE NAME %s)',
                  case attidentity when 'a' then 'ALWAYS' else 'BY DEFAULT' end,
                  pg_get_serial_sequence(class.oid::regclass::text, attname))
              when attgenerated = 's' then format('GENERATED ALWAYS AS (%s) STORED', pg_get_expr(adbin, adrelid))
              else 'DEFAULT ' || pg_get_expr(adbin, adrelid) end,
         case when attnotnull then 'NOT NULL' end), E',\\n  ' order by attnum)) as sql
     from pg_class class
     join pg_attribute on attrelid = class.oid and attnum > 0 and not attisdropped
     left join pg_attrdef on adrelid = class.oid and adnum = attnum
    where relkind = 'r' and ${isOurs('relnamespace', 'class.oid')}
    group by class.oid order by class.oid`,

  // In the order in which they were made: either may use the other.
  `select sql from (
     select oid, pg_get_functiondef(oid) || ';' as sql from pg_proc
      where prokind in ('f', 'p') and ${isOurs('pronamespace', 'oid')}
     union all
     select oid, format(E'CREATE VIEW %s AS\\n%s', oid::regclass, pg_get_viewdef(oid)) from pg_class
      where relkind = 'v' and ${isOurs('relnamespace', 'oid')}
   ) as made order by oid`,
]

export const afterRows = [
  `select format('ALTER SEQUENCE %s OWNED BY %s.%I;', class.oid::regclass, refobjid::regclass, attname) as sql
     from pg_class class
     join pg_depend on objid = class.oid and deptype = 'a' and refclassid = 'pg_class'::regclass
     join pg_attribute on attrelid = refobjid and attnum = refobjsubid
    where relkind = 'S' and ${isOurs('relnamespace', 'class.oid')}
    order by class.oid`,

  // A foreign key needs the other table's primary key. NOT NULL stands with its column.
  `select format('ALTER TABLE %s ADD CONSTRAINT %I %s;', conrelid::regclass, conname, pg_get_constraintdef(oid)) as sql
     from pg_constraint
    where contype in ('p', 'u', 'c', 'x', 'f') and conrelid <> 0 and ${isOurs('connamespace', 'conrelid')}
    order by contype = 'f', conrelid, contype <> 'p', conname`,

  `select pg_get_indexdef(indexrelid) || ';' as sql
     from pg_index join pg_class class on class.oid = indexrelid
    where not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
      and ${isOurs('relnamespace', 'indrelid')}
    order by indrelid, relname`,

  // One that calls a function of another schema is somebody else's, as that schema is.
  `select pg_get_triggerdef(trigger.oid) || ';' as sql
     from pg_trigger trigger
     join pg_class class on class.oid = tgrelid
     join pg_proc procedure on procedure.oid = tgfoid
    where not tgisinternal and ${isOurs('relnamespace', 'class.oid')} and ${isOurs('pronamespace')}
    order by tgrelid, tgname`,

  `select format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY;', oid::regclass) as sql
     from pg_class where relrowsecurity and ${isOurs('relnamespace', 'oid')} order by oid`,
]

/** What the queries above would pass over without a word. */
export const unknownKinds = `
  select format('%s (a relation of kind %s)', oid::regclass, relkind) as what
    from pg_class where relkind in ('m', 'f', 'p') and ${isOurs('relnamespace', 'oid')}
  union all
  select format('%s (a function of kind %s)', oid::regprocedure, prokind)
    from pg_proc where prokind in ('a', 'w') and ${isOurs('pronamespace', 'oid')}
  union all
  select format('%s (a type of kind %s)', oid::regtype, typtype)
    from pg_type where typtype in ('d', 'r') and ${isOurs('typnamespace', 'oid')}
  union all
  select format('%s of %s (a policy)', polname, polrelid::regclass)
    from pg_policy join pg_class class on class.oid = polrelid where ${isOurs('relnamespace', 'class.oid')}
  union all
  select format('%s of %s (a column that is computed when read, or has a collation)', attname, attrelid::regclass)
    from pg_attribute join pg_type type on type.oid = atttypid join pg_class class on class.oid = attrelid
    where attnum > 0 and (attgenerated = 'v' or attcollation <> typcollation)
      and relkind = 'r' and ${isOurs('relnamespace', 'class.oid')}`

/** A condition: an object in one of the schemas that the session is looking at, and not part of an extension. */
export function isOurs(schema: string, object?: string) {
  const names = `string_to_array(current_setting('dump.schemas'), ' ')`
  const inOurs = `${schema} in (select oid from pg_namespace where nspname = any(${names}))`
  return object
    ? `${inOurs} and ${object} not in (select objid from pg_depend where deptype = 'e')`
    : inOurs
}

/** What the relation `class` depends on in this way, or null. */
function dependence(type: 'i') {
  return `(select refobjid from pg_depend where objid = class.oid and deptype = '${type}' limit 1)`
}
