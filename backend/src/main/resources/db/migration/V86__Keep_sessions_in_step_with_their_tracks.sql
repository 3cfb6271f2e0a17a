-- The longest minutes that may be written (20 points of 200 and 5,000 characters, a text of 20,000, and what stands between)
-- have 124,060 characters: as a version they fit too.
alter table session_minutes_version
    drop constraint session_minutes_version_content_check,
    add constraint session_minutes_version_content_check check (length(content) <= 131072);
