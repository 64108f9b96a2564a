using System.Linq.Expressions;

namespace LienThong.WebKit;

internal static class FieldNames
{
    /// <summary>The posted name of a bound property: <c>() => Input.Subject</c> gives <c>Input.Subject</c>, as the framework's forms read it.</summary>
    public static string Of(LambdaExpression expression)
    {
        var names = new Stack<string>();
        var at = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : expression.Body;
        while (at is MemberExpression member && !member.Member.Name.StartsWith('<'))
        {
            names.Push(member.Member.Name);
            at = member.Expression;
        }
        return string.Join('.', names);
    }

    /// <summary>A name as an id that a link can point at.</summary>
    public static string Id(string name) => "f-" + name.Replace('.', '-').Replace('[', '-').Replace(']', '-');

    /// <summary>Where the summary's link leads: the last part of the name is an anchor beside each wrong field.</summary>
    public static string ErrorTarget(string field) => "e-" + field[(field.LastIndexOf('.') + 1)..].ToLowerInvariant();
}
