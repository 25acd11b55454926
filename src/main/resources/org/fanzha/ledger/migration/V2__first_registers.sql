-- The first seven registers. A column is a field's key, its kind the field's way of keeping (SchemaTest).
-- Values may be null though the field is required: what is required changes, and entries of old stay as they
-- are. The columns before the values wrap the entry: the act and the place in a batch that entered it, the place
-- that last set a value (null where it was typed), and where it is gone to (null where it is here, BIN, UNDONE).

CREATE TABLE units (
    id BIGINT PRIMARY KEY,
    version INT NOT NULL,
    entered_act BIGINT NOT NULL,
    entered_table BIGINT,
    entered_line INT,
    set_table BIGINT,
    set_line INT,
    gone VARCHAR(10),
    gone_act BIGINT,
    content_sum BIGINT NOT NULL,
    name VARCHAR,
    kind VARCHAR,
    parent BIGINT,
    region_code VARCHAR,
    credit_code VARCHAR,
    residents BIGINT,
    households BIGINT,
    app_target BIGINT,
    aliases VARCHAR,
    address VARCHAR,
    state VARCHAR,
    note VARCHAR
);
CREATE INDEX units_name ON units (name);

CREATE TABLE contacts (
    id BIGINT PRIMARY KEY,
    version INT NOT NULL,
    entered_act BIGINT NOT NULL,
    entered_table BIGINT,
    entered_line INT,
    set_table BIGINT,
    set_line INT,
    gone VARCHAR(10),
    gone_act BIGINT,
    content_sum BIGINT NOT NULL,
    name VARCHAR,
    unit BIGINT,
    post VARCHAR,
    roles VARCHAR,
    phone VARCHAR,
    from_day DATE,
    to_day DATE,
    trained_on DATE,
    note VARCHAR
);
CREATE INDEX contacts_unit ON contacts (unit);

CREATE TABLE key_people (
    id BIGINT PRIMARY KEY,
    version INT NOT NULL,
    entered_act BIGINT NOT NULL,
    entered_table BIGINT,
    entered_line INT,
    set_table BIGINT,
    set_line INT,
    gone VARCHAR(10),
    gone_act BIGINT,
    content_sum BIGINT NOT NULL,
    file_no VARCHAR,
    name VARCHAR,
    id_kind VARCHAR,
    id_number VARCHAR,
    sex VARCHAR,
    home_address VARCHAR,
    address VARCHAR,
    village BIGINT,
    phone VARCHAR,
    kinds VARCHAR,
    origin VARCHAR,
    paper_no VARCHAR,
    listed_on DATE,
    risk VARCHAR,
    risk_basis VARCHAR,
    state VARCHAR,
    keeper VARCHAR,
    squad VARCHAR,
    own_plan VARCHAR,
    legal_measures VARCHAR,
    persuaded_on DATE,
    struck_on DATE,
    struck_for VARCHAR,
    struck_basis VARCHAR,
    note VARCHAR
);
CREATE INDEX key_people_id_number ON key_people (id_number);
CREATE INDEX key_people_village ON key_people (village);

CREATE TABLE publicity (
    id BIGINT PRIMARY KEY,
    version INT NOT NULL,
    entered_act BIGINT NOT NULL,
    entered_table BIGINT,
    entered_line INT,
    set_table BIGINT,
    set_line INT,
    gone VARCHAR(10),
    gone_act BIGINT,
    content_sum BIGINT NOT NULL,
    held_on DATE,
    held_until DATE,
    village BIGINT,
    kind VARCHAR,
    topic VARCHAR,
    place VARCHAR,
    organiser VARCHAR,
    speaker VARCHAR,
    people BIGINT,
    leaflets BIGINT,
    banners BIGINT,
    posters BIGINT,
    audience VARCHAR,
    law BOOLEAN,
    photos VARCHAR,
    note VARCHAR
);
CREATE INDEX publicity_held_on ON publicity (held_on);
CREATE INDEX publicity_village ON publicity (village);

CREATE TABLE checks (
    id BIGINT PRIMARY KEY,
    version INT NOT NULL,
    entered_act BIGINT NOT NULL,
    entered_table BIGINT,
    entered_line INT,
    set_table BIGINT,
    set_line INT,
    gone VARCHAR(10),
    gone_act BIGINT,
    content_sum BIGINT NOT NULL,
    person BIGINT,
    due_on DATE,
    done_on DATE,
    way VARCHAR,
    in_area BOOLEAN,
    odd VARCHAR,
    checker VARCHAR,
    photos VARCHAR,
    note VARCHAR
);
CREATE INDEX checks_done_on ON checks (done_on);
CREATE INDEX checks_person ON checks (person);

CREATE TABLE cases (
    id BIGINT PRIMARY KEY,
    version INT NOT NULL,
    entered_act BIGINT NOT NULL,
    entered_table BIGINT,
    entered_line INT,
    set_table BIGINT,
    set_line INT,
    gone VARCHAR(10),
    gone_act BIGINT,
    content_sum BIGINT NOT NULL,
    case_no VARCHAR,
    happened_at TIMESTAMP(0),
    reported_at TIMESTAMP(0),
    place BIGINT,
    village BIGINT,
    sex VARCHAR,
    age BIGINT,
    education VARCHAR,
    job VARCHAR,
    fraud_type VARCHAR,
    lure VARCHAR,
    payment VARCHAR,
    loss DECIMAL(17, 2),
    stopped DECIMAL(17, 2),
    app BOOLEAN,
    warned BOOLEAN,
    reached BOOLEAN,
    employer BIGINT,
    note VARCHAR
);
CREATE INDEX cases_case_no ON cases (case_no);
CREATE INDEX cases_reported_at ON cases (reported_at);
CREATE INDEX cases_happened_at ON cases (happened_at);

CREATE TABLE returns (
    id BIGINT PRIMARY KEY,
    version INT NOT NULL,
    entered_act BIGINT NOT NULL,
    entered_table BIGINT,
    entered_line INT,
    set_table BIGINT,
    set_line INT,
    gone VARCHAR(10),
    gone_act BIGINT,
    content_sum BIGINT NOT NULL,
    unit BIGINT,
    month_of VARCHAR(7),
    subject VARCHAR,
    received_on DATE,
    nil BOOLEAN,
    files VARCHAR,
    note VARCHAR
);
CREATE INDEX returns_month_of ON returns (month_of);
CREATE INDEX returns_unit ON returns (unit);
