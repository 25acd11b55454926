-- The ledger's own tables. Never edited once landed; the next change is the next number.

CREATE TABLE ledger (
    id            VARCHAR(36) PRIMARY KEY,
    schema_number INT NOT NULL
);

-- Every write, showing and export, from 1 without a gap. "changes" and "entries" are running totals:
-- acts that changed something, and entries of all registers, after this act.
CREATE TABLE act (
    number  BIGINT PRIMARY KEY,
    done_at TIMESTAMP(3) NOT NULL,
    kind    VARCHAR(40) NOT NULL,
    note    VARCHAR NOT NULL,
    changes BIGINT NOT NULL,
    entries BIGINT NOT NULL
);

CREATE TABLE batch (
    number     BIGINT PRIMARY KEY,
    act        BIGINT NOT NULL,
    undone_act BIGINT,
    inserted   INT NOT NULL,
    updated    INT NOT NULL,
    unchanged  INT NOT NULL,
    parked     INT NOT NULL,
    rejected   INT NOT NULL,
    returned   INT NOT NULL
);

CREATE TABLE batch_file (
    id      BIGINT PRIMARY KEY,
    batch   BIGINT NOT NULL,
    name    VARCHAR NOT NULL,
    sha256  VARCHAR(64) NOT NULL,
    status  VARCHAR(10) NOT NULL,
    why     VARCHAR(40),
    reason  VARCHAR NOT NULL,
    ignored VARCHAR NOT NULL
);
CREATE INDEX batch_file_batch ON batch_file (batch);
CREATE INDEX batch_file_sha256 ON batch_file (sha256);

-- Rows of a table bear consecutive ids from first_row on, so that no index by table is needed.
-- returned: no table of the file, but the returns that the file speaks of.
CREATE TABLE batch_table (
    id          BIGINT PRIMARY KEY,
    file        BIGINT NOT NULL,
    returned    BOOLEAN NOT NULL,
    sheet       VARCHAR NOT NULL,
    register    VARCHAR(40) NOT NULL,
    unit        VARCHAR,
    month_of    VARCHAR(7),
    others      VARCHAR NOT NULL,
    headings    VARCHAR NOT NULL,
    first_row   BIGINT NOT NULL,
    row_count   INT NOT NULL,
    content_sum BIGINT NOT NULL
);
CREATE INDEX batch_table_file ON batch_table (file);

-- One narrow line a data row. detail: problems, candidates and texts as JSON, null where there are none.
CREATE TABLE batch_row (
    id      BIGINT PRIMARY KEY,
    line    INT NOT NULL,
    verdict VARCHAR(10) NOT NULL,
    entry   BIGINT NOT NULL,
    detail  VARCHAR
);

-- What became of an entry after it was entered, for good. field is null where the line is about the whole
-- entry. effective is false where an undoing took the change back, and for the undoing's own lines.
CREATE TABLE change (
    id        BIGINT PRIMARY KEY,
    act       BIGINT NOT NULL,
    register  VARCHAR(40) NOT NULL,
    entry     BIGINT NOT NULL,
    field     VARCHAR(40),
    was       VARCHAR,
    became    VARCHAR,
    batch_table BIGINT,
    line      INT,
    effective BOOLEAN NOT NULL
);
CREATE INDEX change_entry ON change (register, entry);
CREATE INDEX change_act ON change (act);

CREATE TABLE paper (
    kind         VARCHAR(40) NOT NULL,
    month_of     VARCHAR(7) NOT NULL,
    doc_number   VARCHAR NOT NULL,
    published_at TIMESTAMP(3) NOT NULL,
    pdf          BLOB NOT NULL,
    word         BLOB NOT NULL,
    figures      CLOB NOT NULL,
    PRIMARY KEY (kind, month_of)
);

CREATE TABLE setting (
    name    VARCHAR PRIMARY KEY,
    content VARCHAR NOT NULL
);
