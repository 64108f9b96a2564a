using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>One asking as one reader may see it: the asker sees all answers, somebody asked the own one, nobody else anything.</summary>
/// <param name="Lines">Those that the reader may see.</param>
/// <param name="IsAsker">Whether one of the reader's hats asked.</param>
/// <param name="Mine">The line that the reader answers: one still waiting first; null when not asked.</param>
internal sealed record OpinionView(OpinionRound Round, IReadOnlyList<OpinionLine> Lines, bool IsAsker, OpinionLine? Mine, WorkingCalendar Calendar, DateOnly Today)
{
    public bool Late => Round.Due < Today;

    public int Left => Calendar.Left(Today, Round.Due);

    /// <summary>The state of a line in words and their tone.</summary>
    public (string Words, WebKit.Tone Tone) StateOf(OpinionLine line) =>
        line.Answer is { } answer ? (OpinionWords.Of(answer), OpinionWords.ToneOf(answer))
            : Late ? (OpinionWords.Late, WebKit.Tone.Red) : (OpinionWords.Waiting, WebKit.Tone.Neutral);
}

/// <summary>Reads askings for one reader, each with a fixed number of statements.</summary>
internal sealed class OpinionReading(UnitOfWork work, Holidays holidays, Clock clock)
{
    private const string Rounds = "select * from [documents.opinion_round] where record_id = @Record order by asked_at, id";

    private const string LinesOfRecord = "select l.* from [documents.opinion_line] l join [documents.opinion_round] r on r.id = l.round_id where r.record_id = @Record order by l.position";

    private const string One = "select * from [documents.opinion_round] where id = @Id";

    private const string LinesOfOne = "select * from [documents.opinion_line] where round_id = @Id order by position";

    /// <summary>The asking, or null when there is none that the reader may know of.</summary>
    public Task<OpinionView?> FindAsync(OpinionRoundId id, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var (rounds, lines) = await s.QueryAsync<OpinionRound, OpinionLine>(One, LinesOfOne, new { Id = id });
        return rounds.Count == 0 ? null : See(rounds[0], lines, reader, await holidays.CalendarAsync(s));
    }, ct);

    /// <summary>Askings about a document that the reader has a part in, oldest first.</summary>
    public Task<List<OpinionView>> OfRecordAsync(Guid record, Reader reader, CancellationToken ct) => work.ReadAsync<List<OpinionView>>(async s =>
    {
        var (rounds, lines) = await s.QueryAsync<OpinionRound, OpinionLine>(Rounds, LinesOfRecord, new { Record = record });
        if (rounds.Count == 0) return [];
        var (calendar, byRound) = (await holidays.CalendarAsync(s), lines.ToLookup(l => l.RoundId));
        return rounds.Select(r => See(r, [.. byRound[r.Id]], reader, calendar)).OfType<OpinionView>().ToList();
    }, ct);

    private OpinionView? See(OpinionRound round, List<OpinionLine> lines, Reader reader, WorkingCalendar calendar)
    {
        var asker = Has(reader, Token.Hat(round.AskedBy));
        var mine = lines.FindAll(l => Has(reader, l.Holder));
        return asker || mine.Count > 0 ? new(round, asker ? lines : mine, asker, mine.Find(l => l.Answer is null) ?? mine.FirstOrDefault(), calendar, clock.Today) : null;
    }

    // A token of no hat in force is one of a hat that a reorganisation took off: whoever wore it goes on reading.
    private static bool Has(Reader reader, string token)
    {
        var reading = reader.Hats.Where(h => Permissions.ReadOpinion.Allows(h.Role)).ToList();
        return reading.Exists(h => HatTokens.Of(h).Contains(token))
            || (reading.Count > 0 && reader.Tokens.Contains(token) && !reader.Hats.Any(h => HatTokens.Of(h).Contains(token)));
    }
}
