using LienThong.Integration.Walk;

namespace LienThong.Integration.Nodes;

/// <summary>Walks as another driver does; before one step a node is lost, and whoever then gets no answer clicks once more.</summary>
internal sealed class LosingDriver(IWalkDriver inner, int atStep, Func<Task> lose) : IWalkDriver
{
    private int _steps;

    /// <summary>How many clicks were done again.</summary>
    public int Retried { get; private set; }

    public async Task<WalkDocument> DoAsync(string user, WalkStep step)
    {
        if (++_steps == atStep) await lose();
        return await AgainAsync(() => inner.DoAsync(user, step));
    }

    public Task OpenAsync(string user, WalkDocument document) => AgainAsync(async () =>
    {
        await inner.OpenAsync(user, document);
        return true;
    });

    public Task<IReadOnlyList<WalkAsk>> TodayAsync(string user) => AgainAsync(() => inner.TodayAsync(user));

    public Task<WalkSight?> SeeAsync(string user, WalkDocument document) => AgainAsync(() => inner.SeeAsync(user, document));

    public Task<IReadOnlyList<WalkDocument>> FindAsync(string user, string words) => AgainAsync(() => inner.FindAsync(user, words));

    public Task NewDayAsync() => inner.NewDayAsync();

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private async Task<T> AgainAsync<T>(Func<Task<T>> click)
    {
        try
        {
            return await click();
        }
        catch (Exception) when (_steps >= atStep && Retried == 0)
        {
            Retried++;
            return await click();
        }
    }
}
