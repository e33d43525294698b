package org.igniterealtime.openfire.plugins.workgroups.protocol.iq;

import java.util.List;
import java.util.Optional;
import org.dom4j.Element;
import org.igniterealtime.openfire.plugins.workgroups.core.Address;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Jids;
import org.igniterealtime.openfire.plugins.workgroups.store.Account;

/**
 * Whether visitors must log in: never, for the server has seen to that. An agent also hears his own mail address and full name
 * (reference/smack-clients.md §5.6). The predecessor told anybody those of any user; we tell nobody those of another.
 */
final class WorkgroupPropertiesHandler implements IqHandler {

    private final Directory directory;

    WorkgroupPropertiesHandler(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Handling handle(IqRequest request) {
        if (!asksOfHimself(request) || !directory.isStaff(request.workgroup().name(), request.caller())) {
            return request.found(properties(request));
        }
        return new Handling.Read(archive -> {
            Element answer = properties(request);
            archive.accounts().of(request.caller().address()).ifPresent(account -> write(account, answer));
            return List.of(request.result(answer));
        });
    }

    // A jid is for asking about somebody; without one, the asker is meant.
    private static boolean asksOfHimself(IqRequest request) {
        Optional<String> about = IqRequest.said(request.payload(), "jid").findFirst();
        return about.isEmpty()
            || about.flatMap(Jids::read).map(Address::toBare).filter(request.caller().address().toBare()::equals).isPresent();
    }

    private static Element properties(IqRequest request) {
        Element answer = request.sameElement();
        answer.addElement("authRequired").setText("false");
        return answer;
    }

    private static void write(Account account, Element answer) {
        answer.addElement("email").setText(account.email());
        answer.addElement("name").setText(account.name());
    }
}
