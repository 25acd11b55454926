package org.fanzha.command;

import java.util.stream.Collectors;
import org.fanzha.catalogue.Catalogue;
import org.fanzha.office.Refusal;
import org.fanzha.register.Code;
import org.fanzha.register.Profile;
import org.fanzha.register.Register;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How registers, profiles and months are named on the command line. */
final class Registers {
    private Registers() {
    }

    /** @throws Refusal {@code register.unknown}, naming those there are */
    static Register named(String key) {
        return Catalogue.byKey(key).orElseThrow(() -> new Refusal(Code.REGISTER_UNKNOWN, key,
                Catalogue.REGISTERS.stream().map(Register::key).collect(Collectors.joining("、"))));
    }

    /** internal, unit or public. */
    static final class ProfileNamed implements ITypeConverter<Profile> {
        @Override
        public Profile convert(String value) {
            for (Profile profile : Profile.values()) {
                if (profile.name().toLowerCase(java.util.Locale.ROOT).equals(value)) {
                    return profile;
                }
            }
            throw new TypeConversionException("“" + value + "”应为 internal、unit 或 public");
        }
    }
}
