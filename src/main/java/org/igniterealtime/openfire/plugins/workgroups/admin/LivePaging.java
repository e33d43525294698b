package org.igniterealtime.openfire.plugins.workgroups.admin;

/** Which page of each of its tables somebody looks at. */
record LivePaging(int waiting, int agents, int chats) {

    static LivePaging of(Submitted asked) {
        return new LivePaging(asked.page("waiting"), asked.page("agents"), asked.page("chats"));
    }

    /** The address of the same workgroup with these pages. */
    String address(String workgroup) {
        return Outcome.go("live", "workgroup", workgroup, "waiting", String.valueOf(waiting), "agents", String.valueOf(agents), "chats",
            String.valueOf(chats)).address();
    }

    LivePaging waiting(int page) {
        return new LivePaging(page, agents, chats);
    }

    LivePaging agents(int page) {
        return new LivePaging(waiting, page, chats);
    }

    LivePaging chats(int page) {
        return new LivePaging(waiting, agents, page);
    }
}
