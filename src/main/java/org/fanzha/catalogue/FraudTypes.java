package org.fanzha.catalogue;

import org.fanzha.register.Option;

/**
 * 诈骗类型: the Ministry of Public Security's list of 2024-06-25, with the names that earlier lists, the
 * merged name of 2025 and places use, so that the bulletins of one year stay comparable with the last.
 * What the list does not name is counted under the office's own additions.
 */
public final class FraudTypes {
    static final Option[] OPTIONS = {
        Option.of("brushing", "刷单返利类", "刷单返利", "刷单", "刷单诈骗", "网络刷单"),
        Option.of("investment", "虚假网络投资理财类", "虚假网络投资理财", "虚假投资理财", "投资理财", "虚假投资", "杀猪盘"),
        Option.of("shopping", "虚假购物服务类", "虚假购物、服务", "虚假购物服务", "虚假购物", "购物诈骗"),
        Option.of("courier_service", "冒充电商物流客服类", "冒充电商物流客服", "冒充客服", "冒充物流客服", "机票退改签", "冒充电商客服"),
        Option.of("loan", "虚假贷款类", "虚假贷款", "虚假网络贷款", "网络贷款", "贷款诈骗", "贷款、征信"),
        Option.of("credit_record", "虚假征信类", "虚假征信", "注销校园贷", "征信诈骗", "百万保障"),
        Option.of("acquaintance", "冒充领导熟人类", "冒充领导、熟人", "冒充领导熟人", "冒充熟人", "冒充领导"),
        Option.of("officials", "冒充公检法及政府机关类", "冒充公检法", "冒充公检法及政府机关", "冒充军警购物"),
        Option.of("dating", "网络婚恋、交友类", "网络婚恋交友类", "婚恋、交友", "婚恋交友", "网络交友", "裸聊敲诈"),
        Option.of("game", "网络游戏产品虚假交易类", "网络游戏产品虚假交易", "游戏交易", "网络游戏虚假交易", "游戏账号交易"),
        Option.of("other", "其他", "其它", "其他类", "虚假中奖", "养老诈骗", "农资诈骗")};

    private FraudTypes() {
    }
}
