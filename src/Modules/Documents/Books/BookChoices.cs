using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The choice of a book where an agency keeps several.</summary>
internal static class BookChoices
{
    public static IEnumerable<Option> Of(IEnumerable<KeptBook> books) => books.Select(b => new Option(b.Rule.Series, SetBookWords.Choice(b)));
}
