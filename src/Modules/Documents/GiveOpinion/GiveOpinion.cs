using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Somebody asked says what the unit or person thinks; until the asker closes, it may be said anew.</summary>
internal sealed class GiveOpinion(UnitOfWork work, WorkItems items, Opinions opinions)
{
    public const int LongestText = 4000;

    private const string Keep = """
        update [documents.opinion_line] set answer = @Answer, text = @Text, answered_by_name = @By, answered_at = @At where id = @Id
        """;

    /// <param name="Text">May be empty only for who agrees.</param>
    internal sealed record Request(OpinionRoundId Id, OpinionAnswer? Answer, string? Text);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.GiveOpinion, act, async s =>
    {
        if (await Opinions.LockAsync(s, r.Id) is not { } round) return Fail.NotFound();
        var mine = (await Opinions.LinesAsync(s, r.Id)).FindAll(l => HatTokens.Of(act.Actor).Contains(l.Holder));
        if (mine.Count == 0) return Fail.NotFound();
        if (!round.IsOpen) return OpinionErrors.Closed;
        if (r.Answer is not { } answer || !Enum.IsDefined(answer)) return OpinionErrors.AnswerMissing;
        var text = Nfc.CleanLines(r.Text);
        if (text.Length > LongestText || (text.Length == 0 && answer != OpinionAnswer.Agree)) return OpinionErrors.TextMissing;
        var line = mine.Find(l => l.Answer is null) ?? mine[0];
        await s.ExecuteAsync(Keep, new { Answer = answer.ToString(), Text = text, By = act.Actor.Display, act.At, line.Id });
        await items.CloseAsync(s, round.Id.Value, Opinions.AnswerKind, line.Id);
        await opinions.TellAsync(s, round, [Token.Hat(round.AskedBy)], OpinionWords.ToldGiven(line, round));
        s.Audit("documents.opinion.given", OpinionRound.Kind, round.Id.Value, new { line = line.Label, answer });
        return Done.It;
    }, ct);
}
