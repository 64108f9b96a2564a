using LienThong.Kernel.Acts;

namespace LienThong.Documents;

/// <summary>One thing that one of the reader's hats may do now with the document: a button.</summary>
/// <param name="Step">The step's part of the address.</param>
/// <param name="Line">The line it speaks of, or null for the document.</param>
internal sealed record IncomingChoice(string Step, string Text, LineId? Line, Actor Hat, int Rank)
{
    public string Href(IncomingId id) => Links.Incoming(id, Step) + $"?hat={Hat.Appointment}" + (Line is { } line ? $"&luong={line}" : "");
}

/// <summary>What the reader may do, derived from the transition tables and their guards; the handlers ask the same again.</summary>
internal static class IncomingChoices
{
    /// <summary>For the document and for the reader's own lines, most usual first.</summary>
    public static IReadOnlyList<IncomingChoice> Of(IncomingView view) =>
        WithoutTwins([.. Hats(view).SelectMany(hat => OfDocument(view, hat).Concat(view.Lines.SelectMany(l => OfLine(view, l, hat, own: true))))
            .DistinctBy(c => (c.Step, c.Line)).OrderBy(c => c.Rank)]);

    /// <summary>Whether a step of the address is one that the reader may take now.</summary>
    public static bool Offers(IncomingView view, string step, LineId? line) =>
        Of(view).Concat(view.Lines.SelectMany(l => OfGiven(view, l))).Any(c => c.Step == step && c.Line == line)
        || (step == Steps.AskOpinion && Asker(view) is not null)
        || (step == Steps.AnswerRecall && Answerer(view) is not null)
        || (step == Steps.Close && line is null && IncomingTable.Steps.Find(view.Row.State, IncomingAction.Close) is not null);

    /// <summary>What the reader may do with a line given out: pass it elsewhere, take it back.</summary>
    public static IReadOnlyList<IncomingChoice> OfGiven(IncomingView view, Line line) =>
        [.. Hats(view).SelectMany(hat => OfLine(view, line, hat, own: false)).DistinctBy(c => c.Step)];

    /// <summary>The reader's hat that may ask others for their opinion now, or null.</summary>
    public static Actor? Asker(IncomingView view) => AskedDocuments.IsOpen(view.Row.State)
        ? Hats(view).FirstOrDefault(h => Permissions.AskOpinion.Allows(h.Role) && (AskedDocuments.AsksAnywhere(h.Role) || view.Holders.Any(i => HatTokens.Of(h).Contains(i.Holder))))
        : null;

    /// <summary>The reader's hat that answers the sender's recall now, or null.</summary>
    public static Actor? Answerer(IncomingView view) => view.Recall is { State: RecallState.Waiting } asked && view.Reader.Tokens.Contains(Token.Desk(asked.AgencyId, Role.VanThu))
        ? view.Reader.HatsFor(Permissions.AnswerRecall).OrderByDescending(h => h.Agency == asked.AgencyId).FirstOrDefault()
        : null;

    // Who confirms the lead line closes the document by it: one button, not two.
    private static List<IncomingChoice> WithoutTwins(List<IncomingChoice> all)
    {
        if (all.Exists(c => c.Step == Steps.Confirm)) all.RemoveAll(c => c.Step == Steps.Close);
        return all;
    }

    private static IEnumerable<Actor> Hats(IncomingView view) =>
        view.Reader.Hats.Where(h => h.Agency == view.Row.AgencyId).OrderByDescending(h => h.Appointment == view.Hat?.Appointment).ThenBy(h => h.Delegation is not null);

    private static IEnumerable<IncomingChoice> OfDocument(IncomingView view, Actor hat)
    {
        foreach (var step in IncomingTable.Steps.ActionsFrom(view.Row.State, hat.Role))
        {
            if (step.Guard is { } guard && !IncomingGuards.Holds(guard, view.Row, hat)) continue;
            if (step.Action == IncomingAction.Recall && view.Open.Any(i => i.Kind == IncomingFlow.SteerKind && i.SeenAt is not null)) continue;
            if (StepWords.Of(step.Action, view.Row.State) is { } words) yield return new(words.Step, words.Text, null, hat, words.Rank);
        }
    }

    private static IEnumerable<IncomingChoice> OfLine(IncomingView view, Line line, Actor hat, bool own)
    {
        if (view.Row.State is not (IncomingState.Steered or IncomingState.Done)) yield break;
        foreach (var step in LineTable.Steps.ActionsFrom(line.State, hat.Role))
        {
            if (step.Action is LineAction.Reassign or LineAction.Withdraw == own) continue;
            if (line.Role == LineRole.Inform && step.Action != LineAction.Withdraw) continue;
            if (step.Action == LineAction.AskExtension && (line.Due is null || line.AskedDue is not null)) continue;
            if (step.Action == LineAction.DecideExtension && line.AskedDue is null) continue;
            if (step.Guard is { } guard && !IncomingGuards.Holds(guard, line, hat)) continue;
            if (StepWords.Of(step.Action) is { } words) yield return new(words.Step, words.Text, line.Id, hat, words.Rank);
        }
    }
}
