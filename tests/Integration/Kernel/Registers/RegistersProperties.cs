using FsCheck;
using FsCheck.Fluent;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Registers;

/// <summary>Random lives of a book against a model of three lines: a list of numbers and what became of each.</summary>
public sealed class RegistersProperties(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly Permission Any = new("tests.any", Permission.Everybody);
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly Arbitrary<Move[]> Lives =
        (from what in Gen.Elements(Enum.GetValues<What>()) from number in Gen.Choose(1, 12) from kept in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false))) select new Move(what, number, kept))
        .ArrayOf().Where(m => m.Length > 0).ToArbitrary();

    private readonly Kernel.Registers.Registers _registers = new();

    [Theory, Engines]
    public async Task A_book_lives_as_its_model_does(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        var config = Config.QuickThrowOnFailure.WithMaxTest(25).WithEndSize(40);
        var lives = 0;

        await Task.Run(() => Prop.ForAll(Lives, life => LiveAsync(db, life).GetAwaiter().GetResult() && ++lives > 0).Check(config));

        Assert.Equal(25, lives);
    }

    private async Task<bool> LiveAsync(TestDatabase db, Move[] life)
    {
        var key = new BookKey(TypedId.New<AgencyId>(), "documents.outgoing", "2026", "Sổ đi");
        var model = new SortedDictionary<(long Number, string Suffix), EntryState>();
        BookId? book = null;
        foreach (var move in life)
        {
            if (book is null && move.What is not (What.Draw or What.Hold)) continue;
            var (expected, line) = Expect(model, move);
            var result = await db.Work.WriteAsync<DrawnNumber>(Any, db.ActAs(Role.VanThu), async s =>
            {
                s.Audit("tests.done", "test", Guid.CreateVersion7());
                var done = await DoAsync(s, key, book, move);
                return move.Kept || !done.IsOk ? done : Fail.Refused("tests.rolled-back", "không");
            });
            if (result.IsOk != (expected && move.Kept)) return false;
            if (!result.IsOk) continue;
            book ??= result.Value.Book;
            if (move.What != What.Void && (result.Value.Number, result.Value.Suffix ?? "") != line.Key) return false;
            model[line.Key] = line.State;
        }

        if (book is not { } known) return true;
        var stored = await db.Work.ReadAsync(s => _registers.EntriesAsync(s, known, limit: 1000));
        return stored.ToDictionary(e => (e.Number, e.Suffix), e => e.State).OrderBy(e => e.Key).SequenceEqual(model)
            && (await db.Work.ReadAsync(s => _registers.GapsAsync(s, known))).Count == 0;
    }

    private static (bool Expected, ((long, string) Key, EntryState State) Line) Expect(SortedDictionary<(long Number, string Suffix), EntryState> model, Move move)
    {
        var next = model.Count == 0 ? 1 : model.Keys.Max(k => k.Number) + 1;
        var known = model.TryGetValue((move.Number, ""), out var state);
        var letters = model.Keys.Count(k => k.Number == move.Number) - 1;
        return move.What switch
        {
            What.Draw => (true, ((next, ""), EntryState.Used)),
            What.Hold => (true, ((next, ""), EntryState.Held)),
            What.Use => (known && state == EntryState.Held, ((move.Number, ""), EntryState.Used)),
            What.Void => (known && state != EntryState.Void, ((move.Number, ""), EntryState.Void)),
            _ => (known, ((move.Number, known ? InsertRule.Vietnamese.Substring(letters, 1) : ""), EntryState.Used)),
        };
    }

    private async Task<Result<DrawnNumber>> DoAsync(Session s, BookKey key, BookId? book, Move move)
    {
        var record = new RecordRef("outgoing", Guid.CreateVersion7());
        return move.What switch
        {
            What.Draw => await _registers.DrawAsync(s, key, record, Day),
            What.Hold => await _registers.HoldAsync(s, key, Day, "Giữ số"),
            What.Use => await _registers.UseHeldAsync(s, book!.Value, move.Number, record),
            What.Void => (await _registers.VoidAsync(s, book!.Value, move.Number, null, "Hủy")).Map(_ => new DrawnNumber(book.Value, move.Number)),
            _ => await _registers.InsertAsync(s, key, move.Number, record, Day, "Chèn", new(true)),
        };
    }

    private enum What { Draw, Hold, Use, Void, Insert }

    private sealed record Move(What What, int Number, bool Kept);
}
