using LienThong.Contracts.Documents;
using LienThong.Kernel;
using LienThong.Kernel.Acts;

namespace LienThong.Host.Demo.Seeding;

/// <summary>
/// Plays a world in the order in which it happened: what is unfinished goes step by step through the documents' own
/// handlers, what is over in bulk between them.
/// </summary>
internal sealed class StoryPlayer(IDocumentReplay replay, IPastDocuments past, LetterFiles files, Clock clock)
{
    private const int Batch = 40;
    private readonly List<PastEvent> waiting = [];
    private readonly Dictionary<int, Guid> outgoing = [];
    private readonly Dictionary<int, Guid> incoming = [];
    private readonly Dictionary<(int Document, int Agency), Guid> delivered = [];

    private sealed record Event(WorldStep Step, WorldDocument Document, WorldReceipt? Receipt, int Order);

    public async Task PlayAsync(World world, SeededIds ids, IProgress<string> progress, CancellationToken ct)
    {
        var history = new PastEvents(world, ids, files);
        bool Over(WorldDocument d, WorldReceipt? r) => r is null ? history.IsPast(d) : history.IsPast(r);
        foreach (var receipt in world.Receipts) delivered[(receipt.Document, receipt.Agency)] = history.DeliveryOf(receipt);
        List<Event> events = [.. world.Documents.SelectMany(d => d.Steps.Select((s, i) => new Event(s, d, null, i)))
            .Concat(world.Receipts.SelectMany(r => r.Steps.Select((s, i) => new Event(s, world.Documents[r.Document], r, i))))
            .Where(e => e.Step.Hat is not null && (!Over(e.Document, e.Receipt) || e.Step.Kind is StepKind.Issue or StepKind.Register))
            .OrderBy(e => e.Step.At).ThenBy(e => e.Receipt is null ? 0 : 1).ThenBy(e => e.Document.No).ThenBy(e => e.Order)];
        for (var i = 0; i < events.Count; i++)
        {
            if (i % (events.Count / 20 + 1) == 0) progress.Report(DemoTexts.Documents(i, events.Count));
            var e = events[i];
            if (Over(e.Document, e.Receipt))
            {
                await RememberAsync(history, e, ids, ct);
                continue;
            }

            await FlushAsync(ids, ct);
            var act = new Act(ids.Hats[e.Step.Hat!.Value], e.Step.At.ToUniversalTime(), null);
            await (e.Receipt is { } receipt ? ReceiveAsync(world, ids, e.Document, receipt, e.Step, act, ct) : SendAsync(world, ids, e.Document, e.Step, act, ct));
        }

        await FlushAsync(ids, ct);
    }

    private async Task RememberAsync(PastEvents history, Event e, SeededIds ids, CancellationToken ct)
    {
        if (e.Receipt is { } receipt) incoming[receipt.No] = history.IdOf(receipt);
        waiting.Add(e.Receipt is { } received ? history.Receive(received)
            : await history.IssueAsync(e.Document, no => incoming.TryGetValue(no, out var id) ? id : null, ct));
        if (waiting.Count >= Batch) await FlushAsync(ids, ct);
    }

    private async Task FlushAsync(SeededIds ids, CancellationToken ct)
    {
        if (waiting.Count == 0) return;
        await past.WriteAsync(waiting, new Act(Operator.In(ids.Agencies.Values.First()), clock.Now, null), ct);
        waiting.Clear();
    }

    private async Task SendAsync(World world, SeededIds ids, WorldDocument document, WorldStep step, Act act, CancellationToken ct)
    {
        if (step.Kind is StepKind.Draft)
        {
            outgoing[document.No] = await replay.DraftAsync(await DraftAsync(world, ids, document, act, ct), act, ct);
            return;
        }

        var record = outgoing[document.No];
        if (step.Kind is StepKind.Issue)
        {
            var lines = await replay.IssueAsync(record, act, ct);
            foreach (var agency in document.Recipients) delivered[(document.No, agency)] = lines[ids.Agencies[agency]];
            return;
        }

        await replay.StepAsync(new ReplayStep(OfDraft(step.Kind), record) { Text = step.Note ?? "" }, act, ct);
    }

    private async Task ReceiveAsync(World world, SeededIds ids, WorldDocument document, WorldReceipt receipt, WorldStep step, Act act, CancellationToken ct)
    {
        if (step.Kind is StepKind.Refuse)
        {
            await replay.StepAsync(new ReplayStep(ReplayAct.Refuse, delivered[(document.No, receipt.Agency)]) { Text = step.Note! }, act, ct);
            return;
        }

        if (step.Kind is StepKind.Register)
        {
            incoming[receipt.No] = document.Issuer is not null
                ? await replay.AcceptAsync(delivered[(document.No, receipt.Agency)], act, ct)
                : await replay.RegisterAsync(await LetterAsync(world, document, receipt, act, ct), act, ct);
            return;
        }

        var toOffice = step.Kind is StepKind.Screen;
        await replay.StepAsync(new ReplayStep(OfReceipt(step.Kind), incoming[receipt.No])
        {
            Text = step.Note ?? "",
            To = step.Kind is StepKind.Assign ? ids.Hats[receipt.Specialist!.Value].Appointment
                : step.Kind is StepKind.Present or StepKind.Screen ? ids.Hats[toOffice ? receipt.OfficeHat : receipt.LeaderHat!.Value].Appointment : null,
            Unit = step.Kind is StepKind.Steer ? ids.Units[receipt.LeadUnit!.Value] : null,
            Support = step.Kind is StepKind.Steer ? [.. receipt.CoUnits.Select(u => ids.Units[u])] : [],
            Due = step.Kind is StepKind.Steer ? receipt.Deadline : null,
        }, act, ct);
    }

    private async Task<ReplayDraft> DraftAsync(World world, SeededIds ids, WorldDocument d, Act act, CancellationToken ct) => new(
        WorldContext.Printed(d.Kind), d.Subject, d.Urgency, ids.Hats[d.LeaderHat!.Value].Appointment, d.SignerPosition.StartsWith("KT.", StringComparison.Ordinal),
        [.. d.Recipients.Select(r => ids.Agencies[r])], d.PaperRecipients, d.Answers is { } no && incoming.TryGetValue(no, out var answered) ? answered : null,
        d.DraftDue, d.Due, [await files.StageAsync(world, d, act.Actor.Person, ct)]);

    private async Task<ReplayLetter> LetterAsync(World world, WorldDocument d, WorldReceipt r, Act act, CancellationToken ct) => new(
        WorldContext.Printed(d.Kind), d.OutsideName!, $"{d.Number}", d.Notation, d.Date!.Value, d.Subject, d.Signer, d.SignerPosition, d.Urgency, (int)r.Channel,
        d.Due >= WorkDays.DayOf(act.At) ? d.Due : null, [await files.StageAsync(world, d, act.Actor.Person, ct)]);

    private static ReplayAct OfDraft(StepKind kind) => kind switch
    {
        StepKind.SubmitToHead => ReplayAct.Submit,
        StepKind.HeadApproves or StepKind.OfficeApproves or StepKind.LeaderApproves => ReplayAct.Pass,
        StepKind.HeadReturns or StepKind.OfficeReturns or StepKind.LeaderReturns => ReplayAct.ReturnDraft,
        StepKind.Void => ReplayAct.Void,
        _ => ReplayAct.Recall,
    };

    private static ReplayAct OfReceipt(StepKind kind) => kind switch
    {
        StepKind.Present or StepKind.Screen => ReplayAct.Present,
        StepKind.Steer => ReplayAct.Steer,
        StepKind.Return => ReplayAct.GiveBack,
        StepKind.Assign => ReplayAct.Assign,
        StepKind.See => ReplayAct.See,
        StepKind.Opine => ReplayAct.Note,
        StepKind.Report => ReplayAct.Finish,
        StepKind.Confirm or StepKind.Close => ReplayAct.Confirm,
        _ => ReplayAct.File,
    };
}
