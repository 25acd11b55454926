/**
 * Finding and sorting the entries of a register by what a person reads in them: one line of text an entry, asked by
 * words, columns and pinyin, answered with ids in order. Knows no ledger; the office feeds it.
 */
package org.fanzha.office.find;
