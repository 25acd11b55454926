package org.fanzha.house.broken.figures;

/** Breaks the homes of the libraries: a pure room that holds them all. */
public final class Libraries {
    org.h2.api.Trigger h2;
    org.jdbi.v3.core.Jdbi jdbi;
    org.flywaydb.core.Flyway flyway;
    org.bouncycastle.crypto.Digest bouncy;
    java.sql.Connection sql;
    com.itextpdf.layout.Document itext;
    org.apache.poi.ss.usermodel.Sheet poi;
    com.fasterxml.aalto.stax.InputFactoryImpl aalto;
    de.siegmar.fastcsv.reader.CsvReader<?> csv;
    org.jsoup.nodes.Node html;
    org.apache.pdfbox.pdmodel.PDDocument pdfbox;
    java.awt.print.Pageable pages;
    javax.print.PrintService printer;
    javafx.scene.Node fx;
    org.controlsfx.control.StatusBar controls;
    atlantafx.base.theme.Theme theme;
    picocli.CommandLine line;
    org.commonmark.node.Node markdown;
    com.ibm.icu.text.Collator icu;
    com.fasterxml.jackson.databind.ObjectMapper json;
}
