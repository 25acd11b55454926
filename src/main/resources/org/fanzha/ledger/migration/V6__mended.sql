-- A return copy that came back mended: the sha256 of the file that it stands for, whose questions are then answered.
ALTER TABLE batch_file ADD COLUMN instead_of VARCHAR(64) DEFAULT '' NOT NULL;
CREATE INDEX batch_file_instead ON batch_file (instead_of);
