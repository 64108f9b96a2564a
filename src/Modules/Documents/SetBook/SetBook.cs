using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>An agency adds a book, or says how one goes on from a day: by calendar year or term of office, under what name, for which types.</summary>
internal sealed class SetBook(UnitOfWork work, Registers registers)
{
    /// <param name="Kind">Kind of book.</param>
    /// <param name="Series">The book that is changed; null for a new one.</param>
    /// <param name="Name">As on the cover, without the period.</param>
    /// <param name="ByTerm">Whether it numbers through a term of office.</param>
    /// <param name="Term">The term as typed, "2025-2030"; read only with <paramref name="ByTerm"/>.</param>
    /// <param name="From">From which day on.</param>
    /// <param name="First">Where the book begins when it goes on from paper; null: 1, or where it stands.</param>
    /// <param name="Types">Codes of the types that a further outgoing book numbers.</param>
    /// <param name="Basis">The decision or rule it rests on.</param>
    public sealed record Request(string Kind, string? Series, string Name, bool ByTerm, string Term, DateOnly? From, long? First, IReadOnlyList<string> Types, string Basis);

    public Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync(Permissions.SetBooks, act, s => SetAsync(s, request), ct);

    private async Task<Result<Done>> SetAsync(Session session, Request r)
    {
        var agency = session.Act.Actor.Agency;
        var plan = await BookPlan.OfAsync(session, agency);
        var (name, basis) = (Nfc.Clean(r.Name), Nfc.Clean(r.Basis));
        var series = r.Series ?? name;
        if (r.Kind != IncomingWriter.BookKind && r.Kind != IssueOutgoing.BookKind) return Fail.NotFound();
        if (r.Series is { Length: > 0 } && !plan.Rules.Any(x => x.Kind == r.Kind && x.Series == r.Series)) return Fail.NotFound();
        if (new BookFaults(plan, r with { Name = name, Basis = basis }).All() is { Count: > 0 } faults) return Fail.Invalid(faults);
        var rule = new BookRule
        {
            AgencyId = agency,
            Kind = r.Kind,
            Series = series,
            ValidFrom = r.From!.Value,
            Name = name,
            Term = r.ByTerm ? BookTerm.Read(r.Term, r.From)! : "",
            Types = r.Kind == IssueOutgoing.BookKind && series.Length > 0 ? string.Join(' ', r.Types.Distinct().Order(StringComparer.Ordinal)) : "",
            Basis = basis,
        };
        if (Same(plan.At(r.Kind, series, rule.ValidFrom), rule) && r.First is null) return Fail.Refused("documents.book.same", SetBookWords.Same);
        if (await BookDays.LastAsync(session, rule) is { } last && last >= rule.ValidFrom) return Fail.Invalid(nameof(r.From), "documents.book.numbered", SetBookWords.Numbered(last));
        if (r.First is { } first && await OpenAsync(session, rule, first) is { IsOk: false } open) return open;
        await PutAsync(session, rule);
        session.Audit("documents.book.set", "book-rule", agency.Value, new { kind = rule.Kind, name, term = rule.Term.Length > 0 ? rule.Term : null, from = rule.ValidFrom, types = rule.Types.Length > 0 ? rule.Types : null, basis });
        return Done.It;
    }

    private async Task<Result<Done>> OpenAsync(Session session, BookRule rule, long first)
    {
        var opened = await registers.OpenBookAsync(session, new BookPlan(rule.AgencyId, [rule]).KeyOf(rule, rule.ValidFrom), first);
        return opened.IsOk ? Done.It : Fail.Invalid(nameof(Request.First), "documents.book.already-open", SetBookWords.AlreadyOpen);
    }

    private static bool Same(BookRule? now, BookRule then) => now is { Ended: false } && (now.Name, now.Term, now.Types) == (then.Name, then.Term, then.Types);

    /// <summary>Writes a decision; one of the same day is replaced.</summary>
    public static async Task PutAsync(Session session, BookRule rule)
    {
        await session.ExecuteAsync("delete from [documents.book_rule] where agency_id = @AgencyId and kind = @Kind and series = @Series and valid_from = @ValidFrom", rule);
        await session.ExecuteAsync("""
            insert into [documents.book_rule](agency_id, kind, series, valid_from, name, term, types, ended, basis, set_at, set_by_name)
            values (@AgencyId, @Kind, @Series, @ValidFrom, @Name, @Term, @Types, @Ended, @Basis, @At, @By)
            """, new { rule.AgencyId, rule.Kind, rule.Series, rule.ValidFrom, rule.Name, rule.Term, rule.Types, rule.Ended, rule.Basis, session.Act.At, By = session.Act.Actor.Display });
    }
}
