package org.fanzha.catalogue;

import org.fanzha.register.Option;

/** The two values of 性别, in all the spellings that sheets use. */
final class Sexes {
    static final Option MALE = Option.of("male", "男", "男性", "M", "1", "男士", "先生");
    static final Option FEMALE = Option.of("female", "女", "女性", "F", "0", "女士", "2");

    private Sexes() {
    }
}
