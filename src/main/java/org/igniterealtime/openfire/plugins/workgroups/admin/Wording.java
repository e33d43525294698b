package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.function.BooleanSupplier;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Texts;

/**
 * What visitors and agents are told as long as no admin says anything else.
 *
 * @param texts  our own, in the server's language, as clients are told them
 * @param mails  whether the server can send mail
 * @param sender of the transcripts that are mailed
 */
public record Wording(Texts texts, BooleanSupplier mails, String sender) {
}
