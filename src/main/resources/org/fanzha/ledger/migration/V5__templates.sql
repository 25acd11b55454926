-- Who was given which template for which month, by the act that gave it out last. unit_name: as it was then, by which
-- the batches name it too. Whether it came back is read off the batches.
CREATE TABLE template (
    register  VARCHAR(40) NOT NULL,
    unit      BIGINT NOT NULL,
    month_of  VARCHAR(7) NOT NULL,
    unit_name VARCHAR NOT NULL,
    act       BIGINT NOT NULL,
    PRIMARY KEY (register, unit, month_of)
);
CREATE INDEX template_month ON template (month_of);
