using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;

namespace LienThong.Integration.Documents;

/// <summary>What stands in the books, line by line beside the record that bears it.</summary>
internal static class BooksAfterwards
{
    private const string Incoming = """
        select b.agency_id, b.period, b.next_number, e.number, e.suffix, e.state, e.entered_on, e.record_id, i.number as bears, i.arrival_date as day
        from [registers.book] b join [registers.entry] e on e.book_id = b.id left join [documents.incoming] i on i.id = e.record_id and i.book_id = b.id
        where b.kind = 'documents.incoming' order by b.agency_id, b.period, e.number, e.suffix_rank
        """;

    private const string Outgoing = """
        select b.agency_id, b.period, b.next_number, e.number, e.suffix, e.state, e.entered_on, e.record_id, o.book_number as bears, o.issued_on as day
        from [registers.book] b join [registers.entry] e on e.book_id = b.id left join [documents.outgoing] o on o.id = e.record_id and o.book_id = b.id
        where b.kind = 'documents.outgoing' order by b.agency_id, b.period, e.number, e.suffix_rank
        """;

    /// <summary>Holds the books of a kind to the rules, against what the writers were told; how many books of how many years.</summary>
    public static async Task<(int Books, int Years)> HoldAsync(this Province province, string kind, IReadOnlyCollection<(Guid Record, long Number)> told)
    {
        var lines = await province.ReadAsync(s => s.QueryAsync<Written>(kind == "incoming" ? Incoming : Outgoing));
        var books = lines.GroupBy(l => (l.AgencyId, l.Period)).ToList();
        Assert.All(books, book =>
        {
            Assert.Equal(Enumerable.Range(1, book.Count()).Select(n => (long)n), book.Select(l => l.Number));
            Assert.Equal(book.Count() + 1, book.First().NextNumber);
            Assert.All(book, l => Assert.Equal(("", EntryState.Used, book.Key.Period), (l.Suffix, l.State, l.EnteredOn.Year.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        });
        Assert.All(lines, l => Assert.Equal((l.Number, l.EnteredOn), (l.Bears, l.Day)));
        Assert.Equal(told.OrderBy(t => t.Record), lines.Select(l => (l.RecordId, l.Number)).OrderBy(l => l.RecordId));
        Assert.Equal(told.Count, told.Select(t => t.Record).Distinct().Count());
        return (books.Count, books.Select(b => b.Key.Period).Distinct().Count());
    }

    private sealed class Written
    {
        public AgencyId AgencyId { get; init; }
        public string Period { get; init; } = "";
        public long NextNumber { get; init; }
        public long Number { get; init; }
        public string Suffix { get; init; } = "";
        public EntryState State { get; init; }
        public DateOnly EnteredOn { get; init; }
        public Guid RecordId { get; init; }
        public long? Bears { get; init; }
        public DateOnly? Day { get; init; }
    }
}
