package org.igniterealtime.openfire.plugins.workgroups.protocol;

import java.util.function.Function;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.core.Request;
import org.igniterealtime.openfire.plugins.workgroups.core.Workgroup;

/** Visitors ask the workgroup that they joined, whichever has them now: they stand in one line. */
public final class InLine {

    private InLine() {
    }

    /**
     * Has the workgroup say something that has the visitor.
     *
     * @param joined the workgroup that he asks
     * @param then   what to do there; also done at the one he asks if nobody has him
     */
    public static Handling at(String joined, Address visitor, Function<Workgroup, Handling> then) {
        return new Handling.LookFirst(joined, state -> state.requestOf(visitor).flatMap(Request::handedTo)
            .map(other -> at(other, visitor, then)).orElseGet(() -> then.apply(state)));
    }
}
