package org.fanzha.desktop.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import javafx.scene.text.Font;

import org.fanzha.office.Refusal;
import org.fanzha.register.Code;

/** The face the window is set in: the system's own Chinese one where it has one, else the one carried in the jar. */
public final class UiFont {
    private static final List<String> OF_SYSTEMS = List.of("Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC",
            "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei");
    private static final double ANY_SIZE = 14;

    private UiFont() {
    }

    public static String family() {
        return OF_SYSTEMS.stream().filter(UiFont::isThere).findFirst().orElseGet(UiFont::carried);
    }

    private static boolean isThere(String family) {
        return Font.font(family, ANY_SIZE).getFamily().equals(family);
    }

    /** The carried face, the same on every machine: what pictures are made with. */
    public static String carried() {
        try (InputStream file = UiFont.class.getResourceAsStream("/fonts/WenQuanZhengHei.ttf")) {
            Font font = file == null ? null : Font.loadFont(file, ANY_SIZE);
            if (font == null) {
                throw new Refusal(Code.FONT_NONE);
            }
            return font.getFamily();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
