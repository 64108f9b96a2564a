using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>An agency stops numbering in one of its further books from a day on. The book stays readable; what it numbered goes to the first one.</summary>
internal sealed class EndBook(UnitOfWork work)
{
    public sealed record Request(string Kind, string Series, DateOnly? From, string Basis);

    public Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync(Permissions.SetBooks, act, s => EndAsync(s, request), ct);

    private static async Task<Result<Done>> EndAsync(Session session, Request r)
    {
        var (agency, basis) = (session.Act.Actor.Agency, Nfc.Clean(r.Basis));
        var known = (await BookPlan.OfAsync(session, agency)).Rules.LastOrDefault(x => x.Kind == r.Kind && x.Series == r.Series);
        if (known is null || r.Series.Length == 0) return Fail.NotFound();
        if (known.Ended) return Fail.Refused("documents.book.ended", SetBookWords.EndedAlready);
        var faults = new List<FieldError>();
        if (r.From is not { } from) faults.Add(new("EndFrom", "documents.book.from", SetBookWords.FromMissing));
        else if (from <= known.ValidFrom) faults.Add(new("EndFrom", "documents.book.later-set", SetBookWords.LaterSet(known.ValidFrom)));
        if (basis.Length is 0 or > BookFaults.LongestBasis) faults.Add(new("EndBasis", "documents.book.basis", SetBookWords.BasisMissing));
        if (faults.Count > 0) return Fail.Invalid(faults);
        if (await BookDays.LastAsync(session, known) is { } last && last >= r.From) return Fail.Invalid("EndFrom", "documents.book.numbered", SetBookWords.Numbered(last));
        await SetBook.PutAsync(session, new BookRule { AgencyId = agency, Kind = r.Kind, Series = r.Series, ValidFrom = r.From!.Value, Name = known.Name, Term = known.Term, Types = known.Types, Ended = true, Basis = basis });
        session.Audit("documents.book.ended", "book-rule", agency.Value, new { kind = r.Kind, name = known.Name, from = r.From, basis });
        return Done.It;
    }
}
