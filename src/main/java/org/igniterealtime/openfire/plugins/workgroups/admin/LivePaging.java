package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which page of each of its tables somebody looks at. */
public record LivePaging(int waiting, int agents, int chats) {

    static LivePaging of(Submitted asked) {
        return new LivePaging(asked.page("waiting"), asked.page("agents"), asked.page("chats"));
    }

    /** The address of the same workgroup with these pages. */
    String address(String workgroup) {
        return Outcome.go("live", "workgroup", workgroup, "waiting", String.valueOf(waiting), "agents", String.valueOf(agents), "chats",
            String.valueOf(chats)).address();
    }

    /** The addresses with one table turned back or forth: {@code waiting-back}, {@code waiting-forth} and so on. */
    Map<String, String> turns(String workgroup) {
        Map<String, String> turns = new LinkedHashMap<>();
        turn(turns, "back", -1, workgroup);
        turn(turns, "forth", 1, workgroup);
        return turns;
    }

    private void turn(Map<String, String> turns, String way, int by, String workgroup) {
        turns.put("waiting-" + way, new LivePaging(waiting + by, agents, chats).address(workgroup));
        turns.put("agents-" + way, new LivePaging(waiting, agents + by, chats).address(workgroup));
        turns.put("chats-" + way, new LivePaging(waiting, agents, chats + by).address(workgroup));
    }
}
