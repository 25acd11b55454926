package org.fanzha.press;

import java.util.ArrayList;
import java.util.List;
import org.fanzha.paper.Paper;

/** Sets a paper into pages of placed characters and rules; what draws them need not think. */
final class Compositor {
    private final Glyphs glyphs;

    Compositor(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    List<Sheet> set(Paper paper) {
        Sheet first = new Sheet();
        Paginator pages = new Paginator(first, new HeadSetter(glyphs).set(paper, first));
        FootSetter foot = new FootSetter(glyphs);
        pages.lay(strips(paper, foot));
        int texts = pages.sheets().size();
        pages.makeRoom(foot.imprintHeight(paper));
        List<Sheet> sheets = pages.sheets();
        for (int i = 0; i < texts; i++) {
            foot.pageNumber(i + 1, sheets.get(i));
        }
        foot.imprint(paper, sheets.getLast());
        return sheets;
    }

    /** The signature never stands on a page without text: the last two lines of the body stay with it. */
    private List<Strip> strips(Paper paper, FootSetter foot) {
        List<Strip> strips = new ArrayList<>(new BodySetter(glyphs).set(paper.addressee(), paper.body()));
        for (int i = Math.max(0, strips.size() - 2); i < strips.size(); i++) {
            strips.set(i, strips.get(i).keeping());
        }
        strips.addAll(foot.signature(paper));
        return strips;
    }
}
