package org.igniterealtime.openfire.plugins.workgroups.protocol.plain;

/** What people may say to a workgroup in a word. How each is said is in the texts, in every language. */
enum Word {
    ON("word.on"), AWAY("word.away"), OFF("word.off"), ACCEPT("word.accept"), REJECT("word.reject"), TRANSFER("word.transfer"),
    INVITE("word.invite"), STATUS("word.status"), WHY("word.why"), CANCEL("word.cancel"), SKIP("word.skip"), HELP("word.help");

    private final String key;

    Word(String key) {
        this.key = key;
    }

    /** Of the text that lists how it is said. */
    String key() {
        return key;
    }
}
