using LienThong.Kernel.Acts;

namespace LienThong.Kernel.Work;

/// <summary>The commonest answer to a kind of work item: the words of its button on <i>Hôm nay</i>, and the page where it is given.</summary>
/// <param name="Kind">The kind of work item.</param>
/// <param name="Text">A verb, for the hat that holds the item.</param>
/// <param name="Href">Where the answer is given, in that hat.</param>
public sealed record WorkAnswer(string Kind, Func<Actor, string> Text, Func<WorkItem, Actor, string> Href);
