package org.igniterealtime.openfire.plugins.workgroups.core;

/** One method a kind of command, so that none can be forgotten. */
public interface CommandHandler {

    Answer join(Command.Join command);
    Answer depart(Command.Depart command);
    Answer dequeue(Command.Dequeue command);
    Answer remove(Command.Remove command);
    Answer redirect(Command.Redirect command);
    Answer direct(Command.Direct command);
    Answer visitorGone(Command.VisitorGone command);
    Answer goOnDuty(Command.GoOnDuty command);
    Answer showPresence(Command.ShowPresence command);
    Answer goOffDuty(Command.GoOffDuty command);
    Answer accept(Command.Accept command);
    Answer reject(Command.Reject command);
    Answer askAssist(Command.AskAssist command);
    Answer offerBounced(Command.OfferBounced command);
    Answer refer(Command.Refer command);
    Answer referralTaken(Command.ReferralTaken command);
    Answer referralFailed(Command.ReferralFailed command);
    Answer referralOver(Command.ReferralOver command);
    Answer takeIn(Command.TakeIn command);
    Answer takenIn(Command.TakenIn command);
    Answer turnedAway(Command.TurnedAway command);
    Answer admit(Command.Admit command);
    Answer callBack(Command.CallBack command);
    Answer moveOver(Command.MoveOver command);
    Answer roomOpened(Command.RoomOpened command);
    Answer roomFailed(Command.RoomFailed command);
    Answer roomLost(Command.RoomLost command);
    Answer roomFound(Command.RoomFound command);
    Answer enterRoom(Command.EnterRoom command);
    Answer declineRoom(Command.DeclineRoom command);
    Answer leaveRoom(Command.LeaveRoom command);
    Answer say(Command.Say command);
    Answer sayAhead(Command.SayAhead command);
    Answer tick(Command.Tick command);
    Answer configure(Command.Configure command);
    Answer resume(Command.Resume command);
    Answer close(Command.Close command);
}
