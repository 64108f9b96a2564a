using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Everything that is wrong with a decision on a book, field by field.</summary>
internal sealed class BookFaults(BookPlan plan, SetBook.Request r)
{
    public const int LongestBasis = 200;
    private const int MostBooks = 20, LongestName = 100;
    private const long Highest = 9_999_999;

    public List<FieldError> All() => [.. Named(), .. Timed(), .. Typed()];

    private IEnumerable<FieldError> Named()
    {
        if (r.Name.Length is 0 or > LongestName) yield return Of(nameof(r.Name), "name", SetBookWords.NameMissing);
        else if (Others().Any(o => SortKey.Of(o.Name) == SortKey.Of(r.Name)) || (r.Series is null && plan.Rules.Any(x => x.Kind == r.Kind && x.Series == r.Name))) yield return Of(nameof(r.Name), "name-taken", SetBookWords.NameTaken);
        else if (r.Series is null && Others().Count >= MostBooks) yield return Of(nameof(r.Name), "too-many", SetBookWords.TooMany(MostBooks));
        if (r.Basis.Length is 0 or > LongestBasis) yield return Of(nameof(r.Basis), "basis", SetBookWords.BasisMissing);
    }

    private IEnumerable<FieldError> Timed()
    {
        if (r.From is null) yield return Of(nameof(r.From), "from", SetBookWords.FromMissing);
        else if (plan.Rules.LastOrDefault(x => x.Kind == r.Kind && x.Series == r.Series) is { } last && last.ValidFrom > r.From) yield return Of(nameof(r.From), "later-set", SetBookWords.LaterSet(last.ValidFrom));
        if (r.ByTerm && BookTerm.Read(r.Term, null) is null) yield return Of(nameof(r.Term), "term", SetBookWords.TermWrong);
        else if (r.ByTerm && r.From is { } day && BookTerm.Read(r.Term, day) is null) yield return Of(nameof(r.From), "outside-term", SetBookWords.OutsideTerm);
        if (r.First is < 1 or > Highest) yield return Of(nameof(r.First), "first", SetBookWords.FirstWrong);
    }

    private IEnumerable<FieldError> Typed()
    {
        if (r.Kind != IssueOutgoing.BookKind || r.Series is { Length: 0 }) yield break;
        if (r.Types.Count == 0 || r.Types.Any(t => DocumentType.Find(t) is null)) yield return Of(nameof(r.Types), "types", SetBookWords.TypesMissing);
        var taken = Others().SelectMany(o => o.TypeCodes.Select(t => (Type: t, o.Name))).Where(t => r.Types.Contains(t.Type)).ToList();
        if (taken.Count > 0) yield return Of(nameof(r.Types), "type-taken", SetBookWords.TypeTaken(DocumentType.NameOf(taken[0].Type), taken[0].Name));
    }

    // The last word on each of the other books of the kind, those to come included.
    private List<BookRule> Others() => [.. plan.On(r.Kind, DateOnly.MaxValue).Where(o => o.Series != r.Series)];

    private static FieldError Of(string field, string code, string message) => new(field, $"documents.book.{code}", message);
}
