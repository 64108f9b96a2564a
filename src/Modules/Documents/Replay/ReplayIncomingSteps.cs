using LienThong.Contracts.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using static LienThong.Documents.DocumentReplay;

namespace LienThong.Documents;

/// <summary>The steps of an incoming document.</summary>
internal sealed class ReplayIncomingSteps(PresentIncoming present, SteerIncoming steer, AssignOn assign, NoteIncoming note, FinishWork finish, ConfirmWork confirm,
    ReturnWork giveBack, FileIncoming file, SeeIncoming see)
{
    private const string Held = """
        select id from [documents.line] where incoming_id = @Id and holder in @Tokens and state in ('Waiting', 'Seen', 'Working') order by assigned_at desc limit 1
        """;

    private const string Given = """
        select id from [documents.line] where incoming_id = @Id and assigned_by = @Hat and state = 'Done' and role = 'Lead' order by assigned_at desc limit 1
        """;

    public async Task PlayAsync(UnitOfWork work, ReplayStep step, Act act, CancellationToken ct)
    {
        var id = new IncomingId(step.Record);
        var tokens = HatTokens.Of(act.Actor);
        Task<LineId> HeldAsync() => work.ReadAsync(s => s.ScalarAsync<LineId>(Held, new { Id = id, Tokens = tokens }), ct);
        Task<LineId> GivenAsync() => work.ReadAsync(s => s.ScalarAsync<LineId>(Given, new { Id = id, Hat = act.Actor.Appointment }), ct);
        switch (step.What)
        {
            case ReplayAct.Present: Played(await present.HandleAsync(new(id, Recipient.Of(step.To!.Value), step.Text), act, ct)); break;
            case ReplayAct.Steer:
                Played(await steer.HandleAsync(new(id, step.Text, Recipient.Of(step.Unit!.Value), [.. step.Support.Select(Recipient.Of)], [], step.Due), act, ct));
                break;
            case ReplayAct.Assign:
                Played(await assign.HandleAsync(new(id, await HeldAsync(), step.Text, Recipient.Of(step.To!.Value), [], [], step.Due), act, ct));
                break;
            case ReplayAct.Note: Played(await note.HandleAsync(new(id, step.Text), act, ct)); break;
            case ReplayAct.Finish: Played(await finish.HandleAsync(new(id, await HeldAsync(), step.Text, []), act, ct)); break;
            case ReplayAct.Confirm: Played(await confirm.HandleAsync(new(id, await GivenAsync(), step.Text), act, ct)); break;
            case ReplayAct.GiveBack: Played(await giveBack.HandleAsync(new(id, await HeldAsync(), step.Text), act, ct)); break;
            case ReplayAct.File: Played(await file.HandleAsync(new(id, step.Text, []), act, ct)); break;
            case ReplayAct.See: Played(await see.MarkAsync(id, [.. tokens], act, ct)); break;
            default: throw new ArgumentOutOfRangeException(nameof(step), step.What, null);
        }
    }
}
