/**
 * The ledger on disk: one folder with an encrypted H2 file, the key that opens it, a witness of how far it had
 * come, and its backups. Answers the ports of {@link org.fanzha.office}; all SQL about a register is made from
 * its definition, only the migrations are written by hand. See {@code decisions/0003-the-ledger-on-disk.md}.
 */
package org.fanzha.ledger;
