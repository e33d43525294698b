package org.igniterealtime.openfire.plugins.workgroups.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.igniterealtime.openfire.plugins.workgroups.store.Browse;
import org.igniterealtime.openfire.plugins.workgroups.store.Browsed;

/**
 * Looks for requests from the newest on, and never goes through more than {@value #MOST_CANDIDATES}. Each criterion has an index in that order.
 * The one whose first requests reach furthest back finds the fewest: those are gone through, some at a time, and the others asked of them. So no
 * database's optimizer is needed, and none can choose badly.
 */
final class BrowseRows {

    static final int MOST_CANDIDATES = 10_000;

    private final Connection connection;
    private final Browse browse;

    private BrowseRows(Connection connection, Browse browse) {
        this.connection = connection;
        this.browse = browse;
    }

    static Browsed read(Connection connection, Browse browse) throws SQLException {
        return new BrowseRows(connection, browse).read();
    }

    private Browsed read() throws SQLException {
        BrowseFilter filter = new BrowseFilter(browse);
        List<Browse.Mark> found = new ArrayList<>();
        BrowseWay.Some some = sparsest();
        for (int seen = some.marks().size(); ; seen += some.marks().size()) {
            found.addAll(filter.matching(connection, some.marks()));
            if (found.size() > browse.most()) {
                return browsed(found.subList(0, browse.most()), found.get(browse.most() - 1));
            }
            if (some.isLast() || seen >= MOST_CANDIDATES) {
                return browsed(found, some.isLast() ? null : some.end());
            }
            some = some.way().after(connection, browse.from(), some.end());
        }
    }

    private Browsed browsed(List<Browse.Mark> found, Browse.Mark next) throws SQLException {
        return new Browsed(Sessions.read(connection, found.stream().map(Browse.Mark::request).toList()), next);
    }

    private BrowseWay.Some sparsest() throws SQLException {
        // No request has an empty id: so this is behind all that came at that instant.
        Browse.Mark newest = new Browse.Mark(browse.until(), "");
        Browse.Mark start = browse.before() == null || browse.before().compareTo(newest) < 0 ? newest : browse.before();
        BrowseWay.Some sparsest = null;
        for (BrowseWay way : BrowseWay.of(browse)) {
            BrowseWay.Some some = way.after(connection, browse.from(), start);
            sparsest = sparsest == null || some.isSparserThan(sparsest) ? some : sparsest;
        }
        return sparsest;
    }
}
