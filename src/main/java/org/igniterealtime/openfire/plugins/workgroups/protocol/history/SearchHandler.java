package org.igniterealtime.openfire.plugins.workgroups.protocol.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dom4j.Element;
import org.xmpp.packet.Packet;
import org.xmpp.packet.PacketError.Condition;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Form;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Handling;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqHandler;
import org.igniterealtime.openfire.plugins.workgroups.protocol.iq.IqRequest;
import org.igniterealtime.openfire.plugins.workgroups.store.Search;

/** Searches the sessions of every workgroup that one may look into: first the form, then what was found. Both are gets in Smack. */
final class SearchHandler implements IqHandler {

    private final Insight insight;
    private final Directory directory;
    private final Texts texts;

    SearchHandler(Insight insight, Directory directory, Texts texts) {
        this.insight = insight;
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public Handling handle(IqRequest request) {
        List<WorkgroupSettings> open = insight.of(request.caller());
        if (open.isEmpty()) {
            return insight.refusal(request);
        }
        Optional<Element> form = Form.firstIn(request.payload());
        return form.isEmpty() ? request.found(with(request, form(open))) : submitted(request, Form.read(form.get()), open);
    }

    private static Element with(IqRequest request, Element form) {
        Element answer = request.sameElement();
        answer.add(form);
        return answer;
    }

    private Element form(List<WorkgroupSettings> open) {
        Map<String, String> choices = new LinkedHashMap<>();
        open.forEach(workgroup -> choices.put(address(workgroup.name()), workgroup.name()));
        return Form.toFillIn(texts.get("find.title"), texts.get("find.instructions"))
            .field(SearchFields.WORDS, "text-single", texts.get("find.words"))
            .choice(SearchFields.WORKGROUPS, "list-multi", texts.get("find.workgroups"), choices)
            .field(SearchFields.AGENT, "text-single", texts.get("find.agent"))
            .field(SearchFields.START, "text-single", texts.get("find.start"))
            .field(SearchFields.END, "text-single", texts.get("find.end"))
            .field(SearchFields.MOST, "text-single", texts.get("find.most"), String.valueOf(SearchFields.USUAL))
            .field(SearchFields.PAGE, "text-single", texts.get("find.page"), "1").element();
    }

    private Handling submitted(IqRequest request, Map<String, List<String>> answers, List<WorkgroupSettings> open) {
        Search search;
        try {
            search = new SearchFields(answers, directory).search(open.stream().map(WorkgroupSettings::name).toList());
        } catch (SearchFields.Elsewhere elsewhere) {
            return insight.refusal(request);
        } catch (IllegalArgumentException wrong) {
            return request.refused(Condition.bad_request, texts.get("error.search.field", wrong.getMessage()));
        }
        return new Handling.Read(archive -> {
            FoundForm found = new FoundForm(search, texts, this::address);
            archive.history().search(search).forEach(found::add);
            return List.<Packet>of(request.result(with(request, found.element())));
        });
    }

    private String address(String workgroup) {
        return workgroup + '@' + directory.domain();
    }
}
