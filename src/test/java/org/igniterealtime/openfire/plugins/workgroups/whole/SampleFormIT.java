package org.igniterealtime.openfire.plugins.workgroups.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.jxmpp.jid.impl.JidCreate;
import org.igniterealtime.openfire.plugins.workgroups.client.Browser;
import org.igniterealtime.openfire.plugins.workgroups.client.Needed;
import org.igniterealtime.openfire.plugins.workgroups.client.SampleSite;

/** Every type of field that a data form may have (XEP-0004 §3.3), filled in by a person in a real browser. */
class SampleFormIT {

    private static final String FORM = """
        <x xmlns='jabber:x:data' type='form'>
          <title>&lt;i>All&lt;/i></title><instructions>Fill in</instructions>
          <field var='FORM_TYPE' type='hidden'><value>urn:x</value></field>
          <field type='fixed'><value>About &lt;b>you&lt;/b></value></field>
          <field var='username' type='text-single' label='Name'><required/><desc>As on your passport</desc></field>
          <field var='secret' type='text-private' label='Number'/>
          <field var='story' type='text-multi' label='Story'><value>one</value><value>two</value></field>
          <field var='member' type='boolean' label='Member'><value>true</value></field>
          <field var='news' type='boolean' label='News'/>
          <field var='queue' type='list-single' label='What about'>
            <option label='Bills'><value>billing</value></option><option><value>technical</value></option></field>
          <field var='tags' type='list-multi' label='Tags'><required/>
            <option label='A'><value>a</value></option><option label='B'><value>b</value></option></field>
          <field var='friend' type='jid-single' label='Friend'/>
          <field var='friends' type='jid-multi' label='Friends'/>
          <field var='odd' label='No type'><value>kept</value></field>
        </x>""";

    private static final String SHOW = """
        const done = arguments[arguments.length - 1];
        import('/form.js').then(({ showForm }) => {
          const x = new DOMParser().parseFromString(arguments[0], 'text/xml').documentElement;
          window.shown = showForm(x, document);
          document.querySelector('main').innerHTML = '<form id="test"></form>';
          document.querySelector('#test').append(...window.shown.parts);
          done(window.shown.title);
        }, (error) => done(String(error)));""";

    private static final String ANSWERS = """
        arguments[arguments.length - 1]([...window.shown.answers()].map(([name, values]) => name + '=' + values.join('|')).join('; '))""";

    private static final String VALID = "arguments[arguments.length - 1](document.querySelector('#test').checkValidity())";

    @Test
    void everyTypeOfFieldCanBeFilledIn() throws Exception {
        Needed.node();
        Needed.chromium();
        try (Browser browser = new Browser();
                SampleSite site = new SampleSite("example.org", JidCreate.entityBareFrom("support@workgroup.example.org"), "ws://127.0.0.1:1/")) {
            browser.open(site.address());
            browser.see("#trouble-text", "The server cannot be reached.");
            assertThat(browser.run(SHOW, FORM)).isEqualTo("<i>All</i>");

            assertThat(browser.see("#test p").getText()).as("what the server says is no markup").isEqualTo("About <b>you</b>");
            assertThat(browser.see("small").getText()).isEqualTo("As on your passport");
            assertThat(browser.run(VALID)).as("a name and a tag are missing").isEqualTo(false);
            browser.type("[name=username]", " Vic ");
            browser.type("[name=secret]", "42");
            browser.type("[name=story]", "\nthree");
            browser.press("[name=news]");
            browser.type("[name=queue]", "Bills");
            assertThat(browser.run(VALID)).as("a tag is missing").isEqualTo(false);
            browser.press("[value=b]");
            browser.type("[name=friends]", "wil@example.org\nxia@example.org");
            browser.picture("every-field");

            assertThat(browser.run(VALID)).isEqualTo(true);
            assertThat(browser.run(ANSWERS)).isEqualTo("FORM_TYPE=urn:x; username=Vic; secret=42; story=one|two|three; member=1; news=1; "
                + "queue=billing; tags=b; friends=wil@example.org|xia@example.org; odd=kept");
            assertThat(browser.width()).isLessThanOrEqualTo(Browser.NARROW);
        }
    }

    @Test
    void whatIsHiddenIsTakenFromThePageAndNobodyIsAsked() throws Exception {
        Needed.node();
        Needed.chromium();
        try (Browser browser = new Browser();
                SampleSite site = new SampleSite("example.org", JidCreate.entityBareFrom("support@workgroup.example.org"), "ws://127.0.0.1:1/")) {
            browser.open(site.address() + "?from=news%20letter");
            browser.see("#trouble-text", "The server cannot be reached.");
            browser.run("document.cookie = 'visit=a%20b'; document.cookie = 'odd=50%'; sessionStorage.setItem('cart', 'three & more');"
                + "arguments[arguments.length - 1](true)");

            browser.run(SHOW, HIDDEN);
            assertThat(browser.count("#test *")).as("nothing is shown").isZero();
            assertThat(browser.run(ANSWERS)).isEqualTo("fixed=shop; visit=a b; odd=50%; from=news letter; cart=three & more");
        }
    }

    private static final String HIDDEN = """
        <x xmlns='jabber:x:data' type='form'><title/>
          <field var='fixed' type='hidden'><value>shop</value></field>
          <field var='visit' type='hidden'><value>getCookie_visit</value></field>
          <field var='odd' type='hidden'><value>getCookie_odd</value></field>
          <field var='none' type='hidden'><value>getCookie_none</value></field>
          <field var='from' type='hidden'><value>getRequest_from</value></field>
          <field var='referer' type='hidden'><value>getHeader_Referer</value></field>
          <field var='cart' type='hidden'><value>getSession_cart</value></field>
        </x>""";
}
