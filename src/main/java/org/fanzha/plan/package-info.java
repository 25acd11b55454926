/**
 * Who owes what by when: checks by risk, returns by the set day. Action plans as data come to this room.
 */
package org.fanzha.plan;
