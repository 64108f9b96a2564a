using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class CheckBooksTests
{
    [Theory, Engines]
    public async Task Books_that_only_the_product_wrote_are_sound_and_cost_the_same_whatever_their_length(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        await p.IssuedAsync();
        var (few, cost) = await CheckAsync(p);
        for (var n = 0; n < 6; n++) await p.IssuedAsync(p.Input($"Văn bản {n}"));

        var (many, same) = await CheckAsync(p);

        Assert.Equal((1, 7), (few.Numbers, many.Numbers));
        Assert.Equal(IssueOutgoing.BookKind, many.Book!.Kind);
        Assert.Empty(many.Findings);
        Assert.Equal((7, 7), (cost, same));
    }

    [Theory, Engines]
    public async Task Faults_planted_past_the_product_are_named(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var ids = new List<OutgoingId>();
        for (var n = 0; n < 8; n++) ids.Add(await p.IssuedAsync(p.Input($"Văn bản {n}")));
        var book = (await p.RowAsync(ids[0])).BookId!.Value;

        await PlantAsync(p, "delete from [registers.entry] where book_id = @Book and number = 2", book);
        await PlantAsync(p, "update [documents.outgoing] set code_number = '33' where book_id = @Book and book_number = 3", book);
        await PlantAsync(p, "update [registers.entry] set record_id = @Id where book_id = @Book and number = 5", book, ids[3]);
        await PlantAsync(p, "update [registers.entry] set entered_on = @Day where book_id = @Book and number = 6", book, day: new(2025, 12, 31));
        await PlantAsync(p, "update [registers.entry] set state = 'Void', void_reason = 'Ghi nhầm' where book_id = @Book and number = 7", book);
        await PlantAsync(p, "update [registers.entry] set record_id = @Id where book_id = @Book and number = 8", book, new OutgoingId(Guid.CreateVersion7()));

        Assert.Equal(
            [
                "Missing 2", "RecordUnentered 2", "NumberDiffers 3", "TwoNumbers 5", "NumberDiffers 5", "TwoRecords 5", "DayDiffers 6", "OutsidePeriod 6", "BackDated 6", "VoidStands 7", "Void 7",
                "RecordMissing 8", "TwoRecords 8",
            ], Says(await CheckAsync(p)));
    }

    [Theory, Engines]
    public async Task A_record_in_two_books_and_numbers_held_void_and_inserted_are_told(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var (one, two) = (await p.IssuedAsync(), await p.IssuedAsync());
        var key = IssueOutgoing.BookOf(p.Department, new(2026, 11, 23));
        var registers = p.Get<Kernel.Registers.Registers>();
        Assert.True((await p.Get<VoidOutgoing>().HandleAsync(new(two, null, "Ban hành nhầm"), p.As(p.Clerk), default)).IsOk);
        await WriteAsync(p, s => registers.HoldAsync(s, key, new(2026, 11, 23), "Chờ Chủ tịch ký"));
        await WriteAsync(p, s => registers.InsertAsync(s, key, 1, new(OutgoingRow.Kind, one.Value), new(2026, 11, 23), "Bổ sung", new InsertRule(true)));
        await WriteAsync(p, s => registers.DrawAsync(s, IssueOutgoing.BookOf(p.Department, new(2027, 1, 4)), new(OutgoingRow.Kind, one.Value), new(2027, 1, 4)));

        var (found, _) = await CheckAsync(p, "2026");

        Assert.Equal(
            ["TwoNumbers 1a", "NumberDiffers 1a", "Inserted 1a", "TwoNumbers 1", "TwoNumbers 1a", "Void 2", "Held 3"], found.Findings.Select(f => $"{f.Kind} {CheckBooksWords.Numbers(f)}"));
        Assert.Equal(["Bổ sung", "Ban hành nhầm", "Chờ Chủ tịch ký"], found.Notes.Select(f => f.Reason));
    }

    private static async Task<(CheckedBook Found, int Statements)> CheckAsync(Province p, string? period = null)
    {
        var book = period is null ? null : (await p.ReadAsync(s => p.Get<Kernel.Registers.Registers>().BooksAsync(s, p.Department))).Find(b => b.Period == period)!.Id.ToString();
        var count = Statements.Begin();
        var found = await p.Get<CheckBooks>().ReadAsync(p.Department, book, default);
        return (found, count());
    }

    private static string[] Says((CheckedBook Found, int Statements) check) => [.. check.Found.Findings.Select(f => $"{f.Kind} {CheckBooksWords.Numbers(f)}")];

    private static Task PlantAsync(Province p, string sql, BookId book, OutgoingId id = default, DateOnly day = default) => p.Work.MaintainAsync(async s =>
    {
        Assert.Equal(1, await s.ExecuteAsync(sql, new { Book = book, Id = id.Value, Day = day }));
        return Done.It;
    });

    private static async Task WriteAsync(Province p, Func<Session, Task<Result<DrawnNumber>>> body) =>
        Assert.True((await p.Work.SystemWriteAsync("test.book", p.As(p.Clerk), async s =>
        {
            s.Audit("test.book", "test", Guid.CreateVersion7());
            return await body(s);
        })).IsOk);
}
