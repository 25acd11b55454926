package org.fanzha.sheets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.fanzha.intake.given.OwnFile;
import org.fanzha.office.Template;
import org.fanzha.register.Field;

/** What a spreadsheet program itself can see to while the template is filled in: drop-downs, days, counts, lengths of ids. */
final class TemplateChecks {
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
    private static final String EPOCH = "DATE(%d,%d,%d)";
    private final Workbook book;
    private final Sheet sheet;
    private final Template template;
    private final DataValidationHelper helper;
    private Sheet lists;

    TemplateChecks(Workbook book, Sheet sheet, Template template) {
        this.book = book;
        this.sheet = sheet;
        this.template = template;
        this.helper = sheet.getDataValidationHelper();
    }

    /** @param firstColumn the column of the template's first field */
    void add(int firstRow, int lastRow, int firstColumn) {
        List<Template.Column> columns = template.columns();
        for (int i = 0; i < columns.size(); i++) {
            CellRangeAddressList where = new CellRangeAddressList(firstRow, lastRow, firstColumn + i, firstColumn + i);
            if (!columns.get(i).options().isEmpty()) {
                choose(columns.get(i), i, where);
            } else {
                check(columns.get(i).field(), where);
            }
        }
    }

    /** The options stand on a sheet of their own, for a list in the check itself holds 255 characters. */
    private void choose(Template.Column column, int index, CellRangeAddressList where) {
        if (lists == null) {
            lists = book.createSheet(OwnFile.LISTS);
            book.setSheetVisibility(book.getSheetIndex(lists), SheetVisibility.VERY_HIDDEN);
        }
        for (int r = 0; r < column.options().size(); r++) {
            Row row = lists.getRow(r) == null ? lists.createRow(r) : lists.getRow(r);
            row.createCell(index).setCellValue(column.options().get(r));
        }
        String letters = CellReference.convertNumToColString(index);
        String range = "'" + OwnFile.LISTS + "'!$" + letters + "$1:$" + letters + "$" + column.options().size();
        DataValidation check = helper.createValidation(helper.createFormulaListConstraint(range), where);
        check.setSuppressDropDownArrow(true);
        check.setShowErrorBox(column.isOnly());
        check.createErrorBox("请从下拉里选", "“" + column.field().title() + "”只能填下拉里的一项。");
        sheet.addValidationData(check);
    }

    private void check(Field<?> field, CellRangeAddressList where) {
        switch (field.look()) {
            case DAY -> day(field, where);
            case NUMBER -> said(helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null), where, ErrorStyle.STOP,
                    "请填整数", "“" + field.title() + "”填不小于 0 的整数，不写“约”“多”。");
            case MONEY -> said(helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null), where, ErrorStyle.STOP,
                    "请填金额", "“" + field.title() + "”填多少元，只写数字。");
            case ID_NUMBER -> said(helper.createTextLengthConstraint(OperatorType.BETWEEN, "15", "18"), where, ErrorStyle.WARNING,
                    "位数不对", "身份证号是 18 位（旧证 15 位），请核对；护照等其他证件可以继续。");
            default -> { }
        }
    }

    /** The day that puts a row in its month should lie in the template's. */
    private void day(Field<?> field, CellRangeAddressList where) {
        YearMonth month = template.key().month();
        if (template.key().register().monthFields().stream().anyMatch(f -> f == field)) {
            said(between(month.atDay(1), month.atEndOfMonth()), where, ErrorStyle.WARNING, "日期不在本月",
                    "“" + field.title() + "”请填 " + month + " 里的一天，如 " + month.atDay(8) + "；补报以前的可以继续。");
        } else {
            said(between(EARLIEST, LATEST), where, ErrorStyle.STOP, "请填日期", "“" + field.title() + "”请填日期，如 " + month.atDay(8) + "。");
        }
    }

    private DataValidationConstraint between(LocalDate from, LocalDate to) {
        return helper.createDateConstraint(OperatorType.BETWEEN, date(from), date(to), "yyyy-mm-dd");
    }

    private static String date(LocalDate day) {
        return EPOCH.formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private void said(DataValidationConstraint constraint, CellRangeAddressList where, int style, String title, String words) {
        DataValidation check = helper.createValidation(constraint, where);
        check.setErrorStyle(style);
        check.setShowErrorBox(true);
        check.createErrorBox(title, words);
        sheet.addValidationData(check);
    }
}
