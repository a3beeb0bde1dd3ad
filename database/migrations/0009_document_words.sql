-- Search in the text of documents, by their words as they are and as they were read.

set search_path = kheo, public;

create function words_of(source jsonb) returns text
  language sql immutable parallel safe strict
  return fold(regexp_replace(
    coalesce((
      select string_agg(line ->> 'text', ' ' order by n)
      from jsonb_array_elements(source -> 'lines') with ordinality lines (line, n)), '')
    || coalesce((
      select ' ' || string_agg(coalesce(line ->> 'asRead', line ->> 'text'), ' ' order by n)
      from jsonb_array_elements(source -> 'lines') with ordinality lines (line, n)
      having bool_or(line ? 'asRead')), ''),
    '\s+', ' ', 'g'));
comment on function words_of is 'The words of a text as read, folded, on one line; of a restored text also as they were before';

alter table document add column words text generated always as (words_of(source)) stored;
create index document_words on document using gin (words gin_trgm_ops);
comment on column document.words is 'Words of its text without diacritics, restored and as they were read, for search';
