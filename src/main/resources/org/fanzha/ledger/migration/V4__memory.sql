-- What the clerk said once and the office keeps. "act" is the batch or the answer that taught it: a lesson of an answer
-- counts only while the answer is in effect, a lesson of a batch for good. Where two speak of the same, the later holds.
-- content_sum is over all columns but used_act.

-- headings: as the sheet had them, each with the key of the field it was said to bring, empty for none, as JSON; without
-- either where nobody spoke of it. used_act: the last batch that was laid out so.
CREATE TABLE learned_layout (
    id          BIGINT PRIMARY KEY,
    act         BIGINT NOT NULL,
    register    VARCHAR(40) NOT NULL,
    headings    VARCHAR NOT NULL,
    used_act    BIGINT NOT NULL,
    content_sum BIGINT NOT NULL
);

-- A text of a unit, a choice or a tick, and what the form would take in its place.
CREATE TABLE learned_meaning (
    id          BIGINT PRIMARY KEY,
    act         BIGINT NOT NULL,
    register    VARCHAR(40) NOT NULL,
    field       VARCHAR(40) NOT NULL,
    written     VARCHAR NOT NULL,
    meant       VARCHAR NOT NULL,
    content_sum BIGINT NOT NULL
);

-- words: SHA-256 of what identifies a row, in hex, so that no second copy of it is kept.
CREATE TABLE learned_pair (
    id          BIGINT PRIMARY KEY,
    act         BIGINT NOT NULL,
    register    VARCHAR(40) NOT NULL,
    words       VARCHAR(64) NOT NULL,
    entry       BIGINT NOT NULL,
    same        BOOLEAN NOT NULL,
    content_sum BIGINT NOT NULL
);
