/**
 * The vocabulary every other room speaks: {@link org.fanzha.register.Register} and its typed
 * {@link org.fanzha.register.Field}s, the {@link org.fanzha.register.Entry} that is kept, the
 * {@link org.fanzha.register.Draft} that is typed, and the {@link org.fanzha.register.Problem} that says
 * what is wrong. Knows no other room.
 */
package org.fanzha.register;
