namespace LienThong.Host.Demo;

/// <summary>Numbers in the order of time: outgoing per agency and year in one series, as the decree has it; incoming per agency and year.</summary>
internal static class Numbering
{
    public static void Draw(StoryMaker stories)
    {
        var next = new Dictionary<(int, string, int), int>();
        int Take(int agency, string book, int year) => next[(agency, book, year)] = next.GetValueOrDefault((agency, book, year)) + 1;
        foreach (var (document, at) in stories.Documents.Where(d => d.Issuer is not null)
            .Select(d => (d, At: d.Steps.FirstOrDefault(s => s.Kind == StepKind.Issue)?.At))
            .Where(p => p.At is not null).OrderBy(p => p.At).ThenBy(p => p.d.No))
            document.Number = Take(document.Issuer!.Value, "ĐI", WorkDays.DayOf(at!.Value).Year);
        foreach (var receipt in stories.Receipts.Where(r => r.RegisteredAt is not null).OrderBy(r => r.RegisteredAt).ThenBy(r => r.No))
            receipt.Number = Take(receipt.Agency, "ĐẾN", WorkDays.DayOf(receipt.RegisteredAt!.Value).Year);
    }
}
