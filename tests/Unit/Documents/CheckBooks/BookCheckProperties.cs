using FsCheck;
using FsCheck.Fluent;
using LienThong.Documents;

namespace LienThong.Unit.Documents;

public sealed class BookCheckProperties
{
    private static readonly Arbitrary<int[]> Steps = Gen.Choose(0, 3).ArrayOf().Where(s => s.Sum() < 360).ToArbitrary();
    private static readonly Arbitrary<int[]> Days = Gen.Choose(0, 20).ArrayOf().ToArbitrary();

    [Fact]
    public void A_sound_book_yields_nothing() => Prop.ForAll(Steps, steps => Sound(steps).Check().Count == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_a_sound_book_exactly_the_torn_out_numbers_are_missing() =>
        Prop.ForAll(Steps, Days, (steps, torn) =>
        {
            long[] numbers = [.. torn.Select(t => (long)t).Where(t => t >= 1 && t <= steps.Length).Distinct().Order()];
            return Told(Sound(steps).Drop(numbers), FindingKind.Missing).SequenceEqual(numbers);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Back_dated_are_exactly_those_that_a_comparison_of_all_pairs_finds() =>
        Prop.ForAll(Days, days =>
        {
            var told = Told(new BookOnPaper(days.Select(d => new DateOnly(2026, 3, 1).AddDays(d))), FindingKind.BackDated);
            return told.SequenceEqual(Enumerable.Range(0, days.Length).Where(i => days.Take(i).Any(d => d > days[i])).Select(i => i + 1L));
        }).QuickCheckThrowOnFailure();

    private static BookOnPaper Sound(int[] steps)
    {
        var day = new DateOnly(2026, 1, 1);
        return new(steps.Select(s => day = day.AddDays(s)).ToList());
    }

    /// <summary>Every number told of; a book with another fault tells of none.</summary>
    private static List<long> Told(BookOnPaper book, FindingKind kind)
    {
        var found = book.Check();
        return found.TrueForAll(f => f.Kind == kind) ? [.. found.SelectMany(f => Enumerable.Range(0, (int)f.Count).Select(n => f.Number + n))] : [-1];
    }
}
