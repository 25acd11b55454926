-- What is needed to take an act on entries back, and to answer the work list.

-- One line an act on entries. first_entry: the first of the entries that it entered by hand or by an answer, their
-- ids follow each other; null for batches, whose rows say it. root: for an undoing the act that it took back
-- (again = FALSE) or brought back (again = TRUE). undone_act, redone_act: on the root alone, the last that did so;
-- undone_act is null while the root is in effect.
CREATE TABLE deed (
    act         BIGINT PRIMARY KEY,
    register    VARCHAR(40),
    entries     INT NOT NULL,
    entered     INT NOT NULL,
    first_entry BIGINT,
    root        BIGINT,
    again       BOOLEAN NOT NULL,
    undone_act  BIGINT,
    redone_act  BIGINT
);

-- One line an answer. row_id: the line of a batch that it settled, with its verdict and entry before and after;
-- null for a row that is gone, which no batch of today holds. asked_entry, spoken_batch: for the questions about
-- tables sent again, the entry asked about and the batch that last spoke of it.
CREATE TABLE answer (
    act          BIGINT PRIMARY KEY,
    batch        BIGINT NOT NULL,
    said         VARCHAR(20) NOT NULL,
    why          VARCHAR NOT NULL,
    row_id       BIGINT,
    was_verdict  VARCHAR(10),
    was_entry    BIGINT,
    verdict      VARCHAR(10),
    entry        BIGINT,
    register     VARCHAR(40) NOT NULL,
    asked_entry  BIGINT,
    spoken_batch BIGINT
);
CREATE INDEX answer_batch ON answer (batch);

-- The act that made a line count no more.
ALTER TABLE change ADD COLUMN undone_act BIGINT;

-- Lines about the whole entry now say where it was and where it went, the undoings' ones too.
UPDATE change SET was = 'HERE', became = 'BIN' WHERE field IS NULL
    AND act IN (SELECT number FROM act WHERE kind = 'DELETED');
UPDATE change SET was = 'BIN', became = 'HERE' WHERE field IS NULL
    AND act IN (SELECT number FROM act WHERE kind = 'RESTORED');

-- The acts so far. What an undoing of a batch did before this script cannot be brought back.
INSERT INTO deed (act, register, entries, entered, first_entry, again)
    SELECT c.act, MIN(c.register), COUNT(DISTINCT c.entry), 0, NULL, FALSE FROM change c JOIN act a ON a.number = c.act
    WHERE a.kind IN ('SAVED', 'DELETED', 'RESTORED') GROUP BY c.act;
INSERT INTO deed (act, register, entries, entered, first_entry, again)
    SELECT entered_act, register, COUNT(*), COUNT(*), MIN(id), FALSE FROM (
        SELECT entered_act, 'units' AS register, id FROM units WHERE entered_table IS NULL
        UNION ALL SELECT entered_act, 'contacts', id FROM contacts WHERE entered_table IS NULL
        UNION ALL SELECT entered_act, 'key_people', id FROM key_people WHERE entered_table IS NULL
        UNION ALL SELECT entered_act, 'publicity', id FROM publicity WHERE entered_table IS NULL
        UNION ALL SELECT entered_act, 'checks', id FROM checks WHERE entered_table IS NULL
        UNION ALL SELECT entered_act, 'cases', id FROM cases WHERE entered_table IS NULL
        UNION ALL SELECT entered_act, 'returns', id FROM returns WHERE entered_table IS NULL
    ) typed GROUP BY entered_act, register;
INSERT INTO deed (act, register, entries, entered, first_entry, again, undone_act)
    SELECT act, NULL, inserted + updated + returned, inserted + returned, NULL, FALSE, undone_act
    FROM batch WHERE inserted + updated + returned > 0;
