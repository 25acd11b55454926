package org.fanzha.office;

/**
 * Why something is written or shown; each becomes one line of the log of acts.
 *
 * @param note what the log says of it, without personal data
 */
public record Act(Kind kind, String note) {
    /** The kinds of acts there are, with the word the log shows. */
    public enum Kind {
        CREATED("建立台账"), OPENED("打开台账"), SAVED("保存"), DELETED("删除"), RESTORED("恢复"), TAKEN_IN("导入"),
        UNDONE("撤销批次"), TAKEN_BACK("撤销"), DONE_AGAIN("恢复撤销"), ANSWERED("答复待办"),
        SHOWN("查看敏感信息"), LISTED("列出"), EXPORTED("导出"), PRINTED("打印"), PUBLISHED("发布通报"),
        BACKED_UP("备份"), PASSWORD_CHANGED("更换密码"), RECOVERY_CODE_MADE("更换恢复码"), SETTING_CHANGED("更改设置"),
        GIVEN_OUT("发模板"), POLICE_LIST_CONFIRMED("确认名单可在本机保存"), FORGOTTEN("不再沿用认法");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
