package org.fanzha.catalogue;

import org.fanzha.register.Option;

/** 受众类别: whom publicity reaches; households' special groups use the same words. */
final class Audiences {
    static final Option[] OPTIONS = {
        Option.of("elderly", "老年人", "老人", "中老年人"), Option.of("students", "学生", "中小学生"),
        Option.of("teachers", "教职工", "教师", "老师"), Option.of("medical", "医护", "医务人员"),
        Option.of("workers", "务工人员", "农民工"), Option.of("accountants", "财会人员", "会计"),
        Option.of("employees", "企业员工", "员工", "职工"), Option.of("women", "妇女"),
        Option.of("released", "刑释及社区矫正人员", "社区矫正人员", "刑满释放人员"),
        Option.of("cadres", "镇村干部", "村干部", "干部", "党员"), Option.of("public", "群众", "村民", "居民")};

    private Audiences() {
    }
}
