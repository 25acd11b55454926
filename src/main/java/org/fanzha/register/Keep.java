package org.fanzha.register;

/**
 * How a value is kept. Each kind names the one Java class its stored form has:
 * String, Long, BigDecimal, LocalDate, String ({@code 2024-05}), LocalDateTime, Boolean, {@link Link}.
 */
public enum Keep { TEXT, WHOLE, MONEY, DAY, MONTH, MOMENT, YES_NO, LINK }
