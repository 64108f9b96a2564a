using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Registers;

public sealed class RegistersTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly Permission Any = new("tests.any", Permission.Everybody);
    private readonly Kernel.Registers.Registers _registers = new();
    private readonly BookKey _key = new(TypedId.New<AgencyId>(), "documents.incoming", "2026", "Sổ đăng ký văn bản đến năm 2026");

    [Theory, Engines]
    public async Task Numbers_follow_one_another_from_one(Engine engine)
    {
        var db = await databases.OnAsync(engine);

        Assert.Equal(1, await db.Work.ReadAsync(s => _registers.PeekAsync(s, _key)));
        var drawn = new List<long>();
        for (var i = 0; i < 5; i++) drawn.Add((await DrawAsync(db)).Value.Number);

        Assert.Equal([1, 2, 3, 4, 5], drawn);
        Assert.Equal(6, await db.Work.ReadAsync(s => _registers.PeekAsync(s, _key)));
    }

    [Theory, Engines]
    public async Task Another_period_agency_kind_or_series_counts_for_itself(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        await DrawAsync(db);
        BookKey[] others =
        [
            _key with { Period = "NK 2025-2030" }, _key with { Kind = "documents.outgoing" },
            _key with { Agency = TypedId.New<AgencyId>() }, _key with { Series = "hội đồng tư vấn" },
        ];

        foreach (var other in others)
            Assert.Equal(1, (await DrawAsync(db, other)).Value.Number);
    }

    [Theory, Engines]
    public async Task A_refused_write_gives_its_number_back(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        var refused = await WriteAsync<DrawnNumber>(db, async s =>
        {
            await _registers.DrawAsync(s, _key, Record(), Day);
            return Fail.Refused("tests.no", "không");
        });

        Assert.False(refused.IsOk);
        Assert.Equal(1, (await DrawAsync(db)).Value.Number);
    }

    [Theory, Engines]
    public async Task A_void_number_is_never_given_again(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        await DrawAsync(db);
        var second = (await DrawAsync(db)).Value;

        var done = await WriteAsync(db, s => _registers.VoidAsync(s, second.Book, second.Number, null, "Đăng ký nhầm văn bản"));
        var again = await WriteAsync(db, s => _registers.VoidAsync(s, second.Book, second.Number, null, "Lần nữa"));
        var next = await DrawAsync(db);

        Assert.True(done.IsOk);
        Assert.Equal("registers.already-void", Assert.IsType<Result<Done>.Refused>(again).Code);
        Assert.Equal(3, next.Value.Number);
        var line = Assert.Single(await EntriesAsync(db, second.Book), e => e.Number == 2);
        Assert.Equal((EntryState.Void, "Đăng ký nhầm văn bản"), (line.State, line.VoidReason));
        Assert.NotNull(line.RecordId);
    }

    [Theory, Engines]
    public async Task A_void_without_reason_is_invalid_and_of_no_number_is_not_found(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        var first = (await DrawAsync(db)).Value;

        Assert.IsType<Result<Done>.Invalid>(await WriteAsync(db, s => _registers.VoidAsync(s, first.Book, 1, null, " ")));
        Assert.IsType<Result<Done>.NotFound>(await WriteAsync(db, s => _registers.VoidAsync(s, first.Book, 99, null, "Nhầm")));
        Assert.IsType<Result<Done>.NotFound>(await WriteAsync(db, s => _registers.VoidAsync(s, TypedId.New<BookId>(), 1, null, "Nhầm")));
    }

    [Theory, Engines]
    public async Task A_held_number_goes_to_one_record_only(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        var held = (await WriteAsync(db, s => _registers.HoldAsync(s, _key, Day, "Chờ bản ký của lãnh đạo"))).Value;
        var next = (await DrawAsync(db)).Value;

        var used = await WriteAsync(db, s => _registers.UseHeldAsync(s, held.Book, held.Number, Record()));
        var twice = await WriteAsync(db, s => _registers.UseHeldAsync(s, held.Book, held.Number, Record()));

        Assert.Equal((1, 2), (held.Number, next.Number));
        Assert.Equal(1, used.Value.Number);
        Assert.Equal("registers.not-held", Assert.IsType<Result<DrawnNumber>.Refused>(twice).Code);
    }

    [Theory, Engines]
    public async Task Inserted_numbers_take_the_letters_in_order_and_only_by_the_agencys_rule(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        await DrawAsync(db);
        await DrawAsync(db);
        Task<Result<DrawnNumber>> Insert(long after, InsertRule rule, string reason = "Văn bản ký ngày trước") =>
            WriteAsync(db, s => _registers.InsertAsync(s, _key, after, Record(), Day, reason, rule));

        Assert.Equal("registers.insert-not-allowed", Assert.IsType<Result<DrawnNumber>.Refused>(await Insert(1, new(false))).Code);
        Assert.Equal("registers.insert-base", Assert.IsType<Result<DrawnNumber>.Refused>(await Insert(9, new(true))).Code);
        Assert.IsType<Result<DrawnNumber>.Invalid>(await Insert(1, new(true), ""));
        var texts = new List<string>();
        for (var i = 0; i < 5; i++) texts.Add((await Insert(1, new(true))).Value.Text);
        await Insert(2, new(true, "x"));
        Assert.Equal("registers.insert-full", Assert.IsType<Result<DrawnNumber>.Refused>(await Insert(2, new(true, "x"))).Code);

        Assert.Equal(["1a", "1b", "1c", "1d", "1đ"], texts);
        var third = (await DrawAsync(db)).Value;
        Assert.Equal(3, third.Number);
        Assert.Equal(["1", "1a", "1b", "1c", "1d", "1đ", "2", "2x", "3"], (await EntriesAsync(db, third.Book)).Select(e => e.Number + e.Suffix));
    }

    [Theory, Engines]
    public async Task A_closed_book_refuses_every_change(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        var held = (await WriteAsync(db, s => _registers.HoldAsync(s, _key, Day, "Giữ số"))).Value;

        var early = await WriteAsync(db, s => _registers.CloseBookAsync(s, held.Book));
        await WriteAsync(db, s => _registers.UseHeldAsync(s, held.Book, held.Number, Record()));
        var closed = await WriteAsync(db, s => _registers.CloseBookAsync(s, held.Book));

        Assert.Equal("registers.held-left", Assert.IsType<Result<Done>.Refused>(early).Code);
        Assert.True(closed.IsOk);
        Assert.Equal("registers.book-closed", Assert.IsType<Result<DrawnNumber>.Refused>(await DrawAsync(db)).Code);
        Assert.IsType<Result<DrawnNumber>.Refused>(await WriteAsync(db, s => _registers.HoldAsync(s, _key, Day, "Giữ số")));
        Assert.IsType<Result<DrawnNumber>.Refused>(await WriteAsync(db, s => _registers.InsertAsync(s, _key, 1, Record(), Day, "Chèn", new(true))));
        Assert.IsType<Result<Done>.Refused>(await WriteAsync(db, s => _registers.VoidAsync(s, held.Book, 1, null, "Hủy")));
        Assert.IsType<Result<Done>.Refused>(await WriteAsync(db, s => _registers.CloseBookAsync(s, held.Book)));
        Assert.Null(await db.Work.ReadAsync(s => _registers.PeekAsync(s, _key)));
        Assert.Equal(EntryState.Used, Assert.Single(await EntriesAsync(db, held.Book)).State);
    }

    [Theory, Engines]
    public async Task A_book_may_continue_a_paper_one(Engine engine)
    {
        var db = await databases.OnAsync(engine);

        var opened = await WriteAsync(db, s => _registers.OpenBookAsync(s, _key, 1205));
        var twice = await WriteAsync(db, s => _registers.OpenBookAsync(s, _key, 7));
        var drawn = await DrawAsync(db);

        Assert.Equal("registers.already-open", Assert.IsType<Result<BookId>.Refused>(twice).Code);
        Assert.Equal((opened.Value, 1205), (drawn.Value.Book, drawn.Value.Number));
        Assert.Empty(await db.Work.ReadAsync(s => _registers.GapsAsync(s, opened.Value)));
        Assert.Equal("2026", Assert.Single(await db.Work.ReadAsync(s => _registers.BooksAsync(s, _key.Agency))).Period);
    }

    [Theory, Engines]
    public async Task A_line_torn_out_of_a_book_is_named(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        for (var i = 0; i < 4; i++) await DrawAsync(db);
        var book = (await DrawAsync(db)).Value.Book;
        await db.Work.MaintainAsync(s => s.ExecuteAsync("delete from [registers.entry] where book_id = @book and number in (2, 5)", new { book }));

        Assert.Equal([2, 5], await db.Work.ReadAsync(s => _registers.GapsAsync(s, book)));
    }

    [Theory, Engines]
    public async Task Lines_are_read_page_by_page(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        for (var i = 0; i < 3; i++) await DrawAsync(db);
        var book = (await WriteAsync(db, s => _registers.InsertAsync(s, _key, 2, Record(), Day, "Chèn", new(true)))).Value.Book;

        var first = await db.Work.ReadAsync(s => _registers.EntriesAsync(s, book, limit: 2));
        var second = await db.Work.ReadAsync(s => _registers.EntriesAsync(s, book, first[^1], 2));

        Assert.Equal([(1, ""), (2, ""), (2, "a"), (3, "")], first.Concat(second).Select(e => (e.Number, e.Suffix)));
        Assert.All(second, e => Assert.Equal(Day, e.EnteredOn));
    }

    private static RecordRef Record() => new("incoming", Guid.CreateVersion7());

    private Task<Result<DrawnNumber>> DrawAsync(TestDatabase db, BookKey? key = null) => WriteAsync(db, s => _registers.DrawAsync(s, key ?? _key, Record(), Day));

    private static Task<Result<T>> WriteAsync<T>(TestDatabase db, Func<Session, Task<Result<T>>> body) =>
        db.Work.WriteAsync(Any, db.ActAs(Role.VanThu), s =>
        {
            s.Audit("tests.done", "test", Guid.CreateVersion7());
            return body(s);
        });

    private Task<List<BookEntry>> EntriesAsync(TestDatabase db, BookId book) => db.Work.ReadAsync(s => _registers.EntriesAsync(s, book));
}
